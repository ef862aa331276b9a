"""Published examples to their printed digits; other people's libraries on random tables to 1e-9; every edge."""
