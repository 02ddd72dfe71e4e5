"""How the house meets Discord."""
