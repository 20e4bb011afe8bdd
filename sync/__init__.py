"""The server that cannot read, and what runs at an agency."""
