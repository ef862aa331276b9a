"""Who applies: candidate, application, private link, arrangements."""
