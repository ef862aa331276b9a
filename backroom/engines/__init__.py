"""Pure Python: no Django, no network, no clock, no unseeded randomness."""
