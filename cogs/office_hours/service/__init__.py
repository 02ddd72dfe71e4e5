"""What other rooms may ask: the opening hours, who is on shift, and extension points of a shift."""
