"""What this room decides, pure."""
