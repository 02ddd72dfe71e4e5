"""What a helpline is, what may be said of it, and which ones fit what someone wishes."""
