"""The pages of scheduling."""
