"""Zones and slots."""
