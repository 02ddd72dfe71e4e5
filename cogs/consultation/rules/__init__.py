"""What a consultation is, who may decide, and what may not enter it. Values in, values out."""
