"""What runs at an agency: it pulls submissions, opens and keeps them, and answers."""
