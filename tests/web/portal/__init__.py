"""The candidate’s pages."""
