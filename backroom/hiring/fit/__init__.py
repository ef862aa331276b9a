"""The candidate's side: the questions of their own."""
