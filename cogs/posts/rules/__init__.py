"""What a post is, when it may go, and what is said of how many come. Values in, values out."""
