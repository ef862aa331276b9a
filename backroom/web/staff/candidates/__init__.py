"""Pages of candidates and arrangements."""
