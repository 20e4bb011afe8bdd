"""Tests of the kit for developers at agencies."""
