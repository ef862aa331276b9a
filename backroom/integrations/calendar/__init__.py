"""Colleagues' calendars on the company's CalDAV server: busy times in, conversations out."""
