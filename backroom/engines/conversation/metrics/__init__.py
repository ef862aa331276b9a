"""One measure in each file: what is counted, by which definition, and what the count does not say."""
