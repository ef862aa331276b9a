"""What remains after the answer: complaints and requests, legal holds, the reveal, the hand-over."""
