"""Readers of files that people write or export; bad input gives findings, never a bare error."""
