"""Transcription by a model of random numbers: the plumbing is real, what it hears means nothing."""
