"""What remains after the answer: one's data, complaints, the reveal of both cards, keeping in touch, the hand-over."""
