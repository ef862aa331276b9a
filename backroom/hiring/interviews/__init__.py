"""The talk itself: notes, themes touched, probes used."""
