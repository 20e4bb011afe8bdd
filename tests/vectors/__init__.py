"""Vectors that Python and JavaScript both reproduce, and what makes them."""
