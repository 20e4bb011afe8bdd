"""Local push services: real browsers subscribe to them, a real server sends through them."""
