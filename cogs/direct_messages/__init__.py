"""Writing to the bot itself is a way in: nothing goes to a team before somebody says yes to it."""
