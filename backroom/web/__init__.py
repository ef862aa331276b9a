"""What people see: the team's pages, the candidate's pages, the room. It never writes a row itself."""
