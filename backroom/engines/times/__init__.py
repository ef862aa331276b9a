"""Times: zones and free slots, as plain numbers. No clock is read here."""
