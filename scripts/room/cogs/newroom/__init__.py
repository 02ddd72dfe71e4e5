"""TO FILL IN: what this room is for, in the words of youth work, and what it never does."""
