"""Small pages over HTTP, bounded so that no caller can hold on to anything."""
