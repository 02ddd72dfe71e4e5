"""The log of orienting: what a worker sees in the online world of young people, no persons (R5).

Orienting is human presence. This room reads nothing by itself and follows no link: a worker writes,
the team reads, and after sixty days it is gone.
"""
