"""Phones, a server and everything that can go wrong between them, seed by seed."""
