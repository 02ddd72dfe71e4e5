"""What the operator can ask of `bankje`, one module a subject; `bot.__main__` mounts them."""
