"""The parts every page is made of: templates, tags, form fields and the look."""
