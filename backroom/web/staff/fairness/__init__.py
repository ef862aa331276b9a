"""Did everyone get the same chance: the people partner's and the manager's pages."""
