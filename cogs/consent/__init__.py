"""The informed start: what someone reads before their first word, and the yes that follows."""
