"""The question checker, tested."""
