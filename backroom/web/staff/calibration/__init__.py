"""Rating the written answers that everybody rates, and one's own round with the key."""
