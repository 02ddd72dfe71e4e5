"""Towns that agreed share one team: a worker's shift and roster hold in each town that knows them.

Each server keeps its own channel, queue, readers and start screen. Nothing about a young person is
known to this room, and nothing about one crosses.
"""
