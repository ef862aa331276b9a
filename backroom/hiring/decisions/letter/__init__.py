"""The answer to a candidate: drafted, edited by a person, shown on their page; or said to come later."""
