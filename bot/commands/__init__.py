"""The operator's commands, one module a subject; `bot.__main__` mounts them."""
