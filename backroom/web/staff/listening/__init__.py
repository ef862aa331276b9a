"""The private listening review: one conversation's strip, its moments, one's own trend, middle values for enough."""
