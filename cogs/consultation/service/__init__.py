"""What workers can do in a consultation, step by step, and where it stands. It sends nothing."""
