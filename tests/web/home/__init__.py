"""The first page and the record."""
