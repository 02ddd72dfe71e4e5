"""What is read of a handover."""
