"""Do interviewers read the anchors alike? Written answers with a key, rated by everyone; no candidate in it."""
