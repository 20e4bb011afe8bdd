"""Tests of the agency's side."""
