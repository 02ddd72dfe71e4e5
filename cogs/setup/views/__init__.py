"""The forms and screens of setting up, and what a look finds."""
