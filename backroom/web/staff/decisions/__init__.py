"""Compare, decide, memo, letter."""
