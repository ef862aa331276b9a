"""Home and the record."""
