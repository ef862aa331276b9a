"""Were chances and outcomes equal, and do raters agree? Counts in, measures with intervals and cautions out."""
