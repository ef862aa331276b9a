"""What to talk about: themes, open questions, probes, openers; versions that freeze."""
