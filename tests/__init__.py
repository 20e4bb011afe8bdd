"""Tests, in folders that mirror the tree; what many of them use lies beside this file."""
