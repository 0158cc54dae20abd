"""The conversations drawn from their own charts, so that the pictures can't be wrong for long."""

from collections.abc import Iterator

from flows import emergency, enrolment, escalation, guidance, home, reply
from flows.report import chart
from flows.report.questions import QUESTIONS, Kind

_HEAD = """# The flows

Drawn by `tryggbot diagram` from the charts that the bot itself runs on; `tryggbot diagram --check`
says whether this page is current. The words of each question are in `flows/texts/`.
"""

_CHARTS = (
    ("In danger now", emergency.CHART, "112 first; then whether to tell, and company."),
    ("Enrolment", enrolment.CHART, "From a stranger to a member."),
    ("A quick report", chart.QUICK_CHART, "Three taps, then the alert; the rest is asked after."),
    ("A track of a case", escalation.TRACKS, "Unit and party, side by side; each for itself."),
    ("Words that came unasked", home.CHART, "Kept until the person says what they are for."),
    ("Guidance", guidance.CHART, "Laid on top of whatever there is; falls away again."),
    ("Answering a question", reply.CHART, "What a duty officer or a party's contact does."),
)


def page() -> str:
    """Give the whole page, as Markdown."""
    return "\n".join(_parts())


def _parts() -> Iterator[str]:
    yield _HEAD
    for title, drawn, words in _CHARTS:
        yield f"## {title}\n\n{words}\n\n```mermaid\n{_bare(drawn.diagram())}\n```\n"
    report = _bare(chart.CHART.diagram(chart.in_picture))
    yield (
        "## A report\n\nForward only, and only as far as the next question that is always asked. "
        f"From each, *back* leads to the one before.\n\n```mermaid\n{report}\n```\n"
    )
    yield "| question | answers | asked when | may be skipped |\n| --- | --- | --- | --- |"
    for question in QUESTIONS:
        answers = (
            ", ".join(question.choices) if question.kind is Kind.CHOICE else (question.kind.value)
        )
        skip = "yes" if question.may_skip else "no"
        yield f"| {question.id} | {answers} | {question.when or 'always'} | {skip} |"
    yield ""
    yield "## The policy\n\n| track | rungs, in order |\n| --- | --- |"
    for track, rungs in escalation.POLICY.items():
        yield f"| {track.value} | {' → '.join(rung.value for rung in rungs)} |"
    yield ""


def _bare(mermaid: str) -> str:
    """Leave out the library's title and colours, which say nothing here."""
    kept = [
        line
        for line in mermaid.splitlines()
        if not line.strip().startswith(("---", "State Machine", "classDef", "Class "))
    ]
    return "\n".join(line for line in kept if line.strip())
