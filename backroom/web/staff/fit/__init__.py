"""What the candidate asked and what was promised: answers owed, given, and kept."""
