"""The hiring story, chapter by chapter, in the order in which it happens."""
