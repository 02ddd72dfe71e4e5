"""What people see of the team and its cards."""
