"""Candidates by private link: no account, phone first."""
