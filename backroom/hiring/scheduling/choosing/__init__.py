"""The candidate's own acts about times."""
