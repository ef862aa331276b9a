"""What is to be done and how it is judged: job, essential functions, competencies, rubric, what we offer, the team."""
