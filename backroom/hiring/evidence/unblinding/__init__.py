"""Opening the others' scorecards without one of one's own."""
