"""The command `backroom`: engines start fast; commands that need the server load it when run."""
