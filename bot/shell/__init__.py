"""All that meets Discord for every room: the client, replies, posts, deletions, permissions."""
