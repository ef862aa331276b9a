"""Compare, debrief, decide, tell: reveals, debriefs, decisions, letters."""
