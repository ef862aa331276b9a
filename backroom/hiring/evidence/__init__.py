"""From notes to ratings: filed evidence, scorecards, ratings, amendments."""
