"""The question checker: what an interviewer asks, looked at for form, style and risk. Never a candidate's words."""
