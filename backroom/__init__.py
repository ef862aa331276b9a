"""Backroom: the private one-on-one hiring conversation, with everything around it made rigorous."""

__version__ = "0.1.0"
