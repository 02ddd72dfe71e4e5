"""What a card is, how it is found, and what the thinking aid asks. Values in, values out."""
