"""The signed-in team: accounts, roles, sign-in."""
