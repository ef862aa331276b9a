"""The sound of a talk, kept only with the yes of both: each one's own microphone, second by second, sealed."""
