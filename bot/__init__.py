"""The house: what every room stands on. It knows no room by name, except where it loads them."""
