"""A first draft of the letter to a candidate, put together from evidence; a person edits it before it is shown."""

import re
from dataclasses import dataclass

QUOTE = re.compile(r"“[^”]*”|\"[^\"]*\"")


@dataclass(frozen=True)
class Said:
    """What the draft may use about one competency: its name, a quote if there is one, the words of anchor 3."""

    competency: str
    quote: str
    looked_for: str


def with_reasons(
    first_name: str,
    title: str,
    outcome: str,
    decider: str,
    came_through: list[Said],
    missed: list[Said],
    disposition: str = "",
    why: str = "",
) -> str:
    """Plain paragraphs. No levels, no comparison with others, no traits."""
    parts = [
        f"Dear {first_name},",
        f"Thank you for the conversation about the post of {title}. We took it seriously, and so did you.",
    ]
    if outcome == "hire":
        parts.append("We would like to offer you the post. I will ring you to talk about the start and what you need.")
    elif disposition == "candidate_declined":
        parts.append("You told us that this post is not for you. Thank you for saying so; we wish you well.")
        missed = []
    else:
        parts.append("We have decided not to offer you the post. I want to tell you why, from what we talked about.")
        if why:
            parts.append(f"The reason is this. {why}")
    for said in came_through:
        if said.quote:
            parts.append(f"On {_lower(said.competency)} we heard what you did. You told us: {_quoted(said.quote)}")
    if outcome != "hire":
        for said in missed:
            parts.append(f"What we needed to hear more of, on {_lower(said.competency)}: {_lower(said.looked_for)}")
        parts.append("This is about one conversation and one post. You may ask me about any of it.")
    parts.append("With kind regards,")
    parts.append(decider)
    return "\n\n".join(parts)


def without_talk(first_name: str, title: str, decider: str) -> str:
    """A kind no to someone with whom no conversation was held."""
    parts = [
        f"Dear {first_name},",
        f"Thank you for applying for the post of {title}. We will not go on to a conversation with you this time.",
        "We know no more of you than what you sent us, so this says nothing about your work.",
        "With kind regards,",
        decider,
    ]
    return "\n\n".join(parts)


def own_words(text: str) -> str:
    """The letter without what the candidate said: quotes are theirs and are not looked at."""
    return QUOTE.sub("", text)


def _quoted(text: str) -> str:
    return text if text.startswith(("“", '"')) else f"“{text}”"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
