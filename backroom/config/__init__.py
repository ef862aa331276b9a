"""How the server starts: settings, addresses, the process, and the checks that refuse unsafe set-ups."""
