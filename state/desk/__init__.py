"""What the desk's screens know: the clerk's session, the list, one submission, a letter."""
