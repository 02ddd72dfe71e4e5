"""What is true of conversations, decided without Discord, clock, store or chance."""
