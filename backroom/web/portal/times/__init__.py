"""The candidate's times: choose one, offer some, move, call off, put into a calendar."""
