"""Words from recorded tracks, made on this machine by a model that the administrator put there."""
