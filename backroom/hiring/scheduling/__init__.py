"""When and where: Places and agreed times."""
