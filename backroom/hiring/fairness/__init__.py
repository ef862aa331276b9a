"""Did everyone get the same chance? Reads all chapters below; writes only what it is told about its own gaps."""
