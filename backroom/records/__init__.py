"""What is kept and how: the event log, the chain, the keys, and what is done when a person asks to be forgotten."""
