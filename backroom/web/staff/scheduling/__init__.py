"""Pages of times, Places and the kit."""
