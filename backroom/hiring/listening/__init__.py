"""A conversation's transcript, kept with the yes of both, and what its interviewer alone learns from it."""
