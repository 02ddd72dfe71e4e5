"""Pictures in a conversation: off until an admin says that the team is ready for them (R49).

Each is drawn anew before it goes, covered until somebody uncovers it, and gone with its
conversation.
"""
