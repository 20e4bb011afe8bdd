"""Delivery of opened submissions into an agency's case systems; README.md tells how to set it."""
