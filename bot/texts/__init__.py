"""All words: Fluent files in three languages, and a town's own wording.

`catalogue` is what rooms ask; the other modules read, check and fill in. The `.ftl` files here are
the words that belong to no room.
"""
