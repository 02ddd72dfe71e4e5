"""*Ik wil zeggen wie ik ben*: a young person says a name, and can take it away again (R20).

They see first what the team will read. Only they can: no worker asks for it here, begins it or
fills it in. The name stands in the thread, as a line of theirs, and nowhere else.
"""
