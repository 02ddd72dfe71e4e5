"""What may stand in a note of orienting, and to which pages it may lead. Values in, values out."""
