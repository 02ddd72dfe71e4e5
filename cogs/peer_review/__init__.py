"""Four eyes: a worker lets a colleague read a draft before it goes.

The draft stands in the thread, where only the team reads, and is marked as one. Only its writer
sends it. Of its words nothing is stored; it goes by itself after a working day, as soon as it is
sent, and with the end of its conversation.
"""
