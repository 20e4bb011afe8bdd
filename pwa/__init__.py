"""What is on which screen: the wallet and the desk."""
