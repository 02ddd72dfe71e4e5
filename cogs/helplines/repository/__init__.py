"""Files that people edit, and rows of what a municipality ticked off."""
