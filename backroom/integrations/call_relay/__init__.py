"""A relay (TURN) for calls that find no straight way."""
