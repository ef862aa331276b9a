"""Writes a job in its one canonical form, so that what was read comes out as the same bytes."""

from backroom.engines.reading.job_text.form import OFFERS, CompetencyText, JobText


def write(job: JobText) -> str:
    """The canonical form: `write(parse(write(job)).job) == write(job)`."""
    blocks = [f"# {job.title}", _head(job)]
    if job.profile:
        blocks += ["## Profile", *_paragraphs(job.profile)]
    if job.functions:
        blocks += [
            "## Essential functions",
            "\n".join(f"{i}. {text}" for i, text in enumerate(job.functions, 1)),
        ]
    for title, wanted in (("Competencies", False), ("Values", True)):
        chosen = [c for c in job.competencies if c.is_value is wanted]
        if chosen:
            blocks.append(f"## {title}")
            for competency in chosen:
                blocks += _competency(competency)
    if job.drawbacks or any(job.offers.values()):
        blocks.append("## What we offer")
        for name in OFFERS:
            if job.offers.get(name):
                blocks += [f"### {name}", *_paragraphs(job.offers[name])]
        if job.drawbacks:
            blocks += ["### Drawbacks", "\n".join(f"- {text}" for text in job.drawbacks)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _head(job: JobText) -> str:
    lines = []
    if job.where:
        lines.append(f"Where: {job.where}")
    if job.hours:
        lines.append(f"Hours: {job.hours}")
    if job.pay_low is not None and job.pay_high is not None:
        article = "an" if job.pay_period == "hour" else "a"
        lines.append(f"Pay: {job.pay_low} to {job.pay_high} {job.pay_currency} {article} {job.pay_period}")
    lines.append(f"Openings: {job.openings}")
    if job.law:
        lines.append(f"Law: {', '.join(job.law)}")
    return "\n".join(lines)


def _competency(competency: CompetencyText) -> list[str]:
    facts = [] if competency.is_value or not competency.kind else [f"Kind: {competency.kind}"]
    if competency.functions:
        facts.append("Functions: " + ", ".join(str(number) for number in competency.functions))
    anchors = "\n".join(f"- {level}: {competency.anchors[level]}" for level in sorted(competency.anchors))
    return [f"### {competency.name}", "\n".join(facts), competency.definition, anchors]


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]
