"""What was promised in a talk without a witness: one line each, acknowledged by both sides or shown as disputed."""
