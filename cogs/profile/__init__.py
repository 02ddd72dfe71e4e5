"""How the bot looks on this server: its picture, its banner, and a line that says whose it is."""
