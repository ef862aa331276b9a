"""Write-up and second reading."""
