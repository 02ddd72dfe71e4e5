"""`/voorstel`: a worker proposes another wording, and an admin accepts it (R32).

The people who work with a text know best how it lands. What promises something, or says what is the
case, is locked for everybody; the rest keeps its facts.
"""
