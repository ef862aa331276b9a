"""Pages of a guide."""
