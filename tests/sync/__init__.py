"""Tests of the sync server, over HTTP, on both databases."""
