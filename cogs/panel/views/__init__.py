"""The panel and its status in words, and the answer to a direct message."""
