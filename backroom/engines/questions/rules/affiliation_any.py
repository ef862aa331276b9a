"""Any other mention of lodges, orders, old schools, sororities and connections that points at the candidate."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="affiliation_any",
    topic="affiliation",
    matter="affiliation",
    what="Brings orders, old schools, fraternities or connections into the talk as something about the candidate.",
    why="What one belongs to often shows faith, origin, sex or class, and likeness to us is not skill.",
    instead="Ask: “Which professional memberships or licences bear on this job?”",
    source="State laws on questions that reveal a protected class; research on likeness in hiring.",
    bad=(
        "Are you with the Kiwanis, as I am?",
        "Was that a good school, the one you were at? Were you at a good school?",
        "Which chapter were you in, and did you pledge early?",
        "Is your family well connected round here?",
        "You'll have been an Etonian, I take it?",
        "Do you play off the members' tee at the country club, like us?",
    ),
    good=(
        "Which relevant professional societies are you a member of?",
        "Which professional body are you registered with?",
        "How would you run a pro shop at a golf club?",
        "Did you teach at a boarding school?",
        "What did you learn on your placement in a private school?",
        "Have you worked with a scout group on a project?",
        "Which polo shirts did you order for the crew?",
    ),
)
