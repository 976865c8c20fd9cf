"""Names in a draft that nobody decided about, as findings among the others."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from chairconsole.domain.names.fitting import fitted
from chairconsole.domain.names.language_names import NameForm
from chairconsole.domain.queries.names_in_text import NameFinder, NameFound
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.finding import Finding, FindingCode, Place, offered
from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph

OPENING = "opening"
"""What the sentence stands on that opens the remarks."""

_THANKED = (NameForm.PERSON, NameForm.OFFICE)
"""Persons of the session, and those whose name and title somebody wrote there."""

Offers = Callable[[NameFound, str], Sequence[str]]
"""The words that may replace a name in its text, the best first."""


def names_in(
    checked: Checked, finder: NameFinder, offers: Offers, *, groups_are_named: bool = False
) -> Iterator[Finding]:
    """The names in headings and sentences about which nothing was decided; those of groups where they are to be kept.

    The target of the cure is the key of the name: what is chosen is decided for every sentence like it.
    """
    thanked = thanked_by_name(checked.draft, finder)
    for part, number, text in _texts(checked):
        for found in finder.undecided(text, checked.meeting.names_decided):
            if (found.is_group and groups_are_named) or (found.name, found.sentence) in thanked:
                continue
            yield _finding(found, text, Place(part, number, 0, found.start, found.end), offers(found, text))


def thanked_by_name(draft: Draft, finder: NameFinder) -> frozenset[tuple[str, str]]:
    """The persons named in the opening, with its sentence: panellists are thanked by name there and nowhere else."""
    pieces = (piece for part in draft.parts if isinstance(part, Paragraph) for piece in part.pieces)
    openings = (piece.text for piece in pieces if any(OPENING in reference.ids for reference in piece.references))
    found = (one for text in openings for one in finder.find(text))
    return frozenset((one.name, one.sentence) for one in found if one.form.form in _THANKED)


def _texts(checked: Checked) -> Iterator[tuple[int, int, str]]:
    for place, part in enumerate(checked.draft.parts):
        if isinstance(part, Heading):
            yield place, 0, part.text
        else:
            yield from ((place, number, piece.text) for number, piece in enumerate(part.pieces))


def _finding(found: NameFound, text: str, place: Place, words: Sequence[str]) -> Finding:
    """A name with all that may stand in its place; an article before it changes with it."""
    fitting = [fitted(text, found.start, found.form, found.language, one) for one in words]
    start = min((begin for begin, _ in fitting), default=found.start)
    cure = replace(offered(*(text[start:begin] + said for begin, said in fitting)), target=found.name)
    return Finding(FindingCode.NAME, replace(place, start=start), text[start : found.end], cure, found.sentence)
