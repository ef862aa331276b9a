"""How an interviewer talks and listens: counted from a transcript, about the interviewer's side alone."""
