"""What Bankje costs: calls to Discord, processor time, memory, and pauses of the event loop.

`python -m benchmarks` measures everything; `python -m benchmarks --smoke` shows that it still can.
"""
