"""Any other mention of organised labour that points at the candidate: cards, ballots, stoppages, reps."""

from backroom.engines.questions.rule import Rule

RULE = Rule(
    code="union_any",
    topic="union",
    matter="union",
    what="Brings unions, ballots or stoppages into the talk as something about the candidate.",
    why="Joining or not joining with others is a protected choice, and asking about it invites a claim.",
    instead="Ask about the work: “Tell me about a problem you raised for your team, and what came of it.”",
    source="Labour relations law on organising; freedom of association.",
    bad=(
        "When the porters walked out, did you go too?",
        "Should a fellow with a clipboard and union cards turn up, would you sign?",
        "Did you ever work to rule at your last place?",
        "We've no shop stewards here. Would you miss having shop stewards?",
        "Is a closed shop something you'd want?",
        "Did you sign the petition to management about hours?",
    ),
    good=(
        "How do you keep trains running during a strike?",
        "What strikes you as odd in this plan?",
        "Did you sit in on the sales reps' call?",
        "Have you worked with a works council on a new rota?",
        "Which tools did you put down first when the alarm went?",
        "Do you have a card from the credit union for the deposit box?",
    ),
)
