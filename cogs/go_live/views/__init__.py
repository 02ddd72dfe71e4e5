"""The list with its form and what is said when a bench opens; and what `/controle` says of it."""
