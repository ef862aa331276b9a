"""What becomes of an agreed visit."""
