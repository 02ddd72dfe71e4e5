"""Who waits for an answer, in one message that stays true; and what follows when nobody comes.

The team sees at a glance who waits since when, how urgent it is by their own word, and who has it.
It ranks no worker, guesses nothing, and rings nobody who is not on shift.
"""
