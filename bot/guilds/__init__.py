"""Whether the bot works on a server: named by the operator, not stopped, and for which accounts."""
