"""What the work can be judged by: numbers and kinds, never a person, and never who counted (R21).

Nothing here watches, ranks or reads along. A worker taps what went well and what was talked about;
small numbers wait until others hide them.
"""
