"""Two private cards by the same themes: what the candidate looks for, and what each side saw; shown by a reveal."""
