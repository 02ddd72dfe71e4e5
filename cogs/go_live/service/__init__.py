"""What an admin can do here: the list, and the way from trial to live."""
