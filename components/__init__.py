"""How it looks: pure functions of their arguments, without texts and without state."""
