"""Whether the bot works on a server: allowed there, taking words, and who is put out."""
