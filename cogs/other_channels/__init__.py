"""*Verder praten ergens anders*: a worker offers a safe channel that an admin set (R78).

A call to the town, a place with hours, a chat by the town. No worker can type one; the young person
taps to see it, and nothing else follows: nobody learns whether they did.
"""
