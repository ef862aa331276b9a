"""One file per rule: what, why, when it applies, six bad and six good examples at least, and who says so."""
