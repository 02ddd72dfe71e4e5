"""Whether the bench is well: for who looks, and once a day by itself. Never about anybody."""
