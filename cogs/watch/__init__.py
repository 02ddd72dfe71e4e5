"""The watch over who can read along: what was told to the team stays with the team.

On Discord a conversation is as private as the permissions of the channel it stands in, and anybody
who may manage those can change them with one press. So the bench looks, at every change and once a
minute, and tells the truth about what it sees: to the team, and to whom it concerns.
"""
