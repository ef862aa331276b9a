"""The call between two people: their signals pass here, their sound and picture do not."""
