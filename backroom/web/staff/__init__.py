"""The signed-in team, one folder per chapter."""
