"""What an admin decides, what a look finds, and what an admin hears."""
