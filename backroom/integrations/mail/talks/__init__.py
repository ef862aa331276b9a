"""Mail around the talk: its words by language, the times in words, what is due when, and the letters themselves."""
