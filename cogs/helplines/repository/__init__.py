"""The files that people edit, and what a municipality has ticked off."""
