"""What may be a picture in a conversation, how it is drawn anew, and what becomes of each."""
