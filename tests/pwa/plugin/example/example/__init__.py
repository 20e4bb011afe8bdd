"""A small Reflex app that has nothing to do with the rest of the project."""
