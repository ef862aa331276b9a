"""What the soak is made of: rooms, the pairs in them, and what is counted."""
