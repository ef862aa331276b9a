"""Calendars of colleagues."""
