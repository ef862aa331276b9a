"""Pages of a job."""
