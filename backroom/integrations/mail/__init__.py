"""Mail to candidates, sent from the event log."""
