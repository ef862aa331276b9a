"""The live page: one screen, no dialogs."""
