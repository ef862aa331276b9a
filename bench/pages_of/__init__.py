"""What bench/pages.py is made of: a world to look at, and people who look at it."""
