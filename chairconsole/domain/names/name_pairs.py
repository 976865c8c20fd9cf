"""Names that stand for one: "the US-Mexico wall", "un pacte franco-allemand", "Kenyan and Ugandan officials"."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from chairconsole.domain.names.language_names import NameForm
from chairconsole.domain.names.name_form import Form

_HYPHEN = re.compile("[-\u2010\u2011\u2013/]")
_FIRST_OF_TWO = re.compile(
    r"(?<![\w-])(?:franco|anglo|germano|italo|ítalo|hispano|luso|sino|chino|russo|ruso|nippo|nipo|turco|gréco|greco|austro"
    r"|indo|serbo|polono|israélo|israelo|palestino|américano|americano|maroco|algéro|tuniso|libano|syro|irano|irako"
    r"|ukraino|mexicano|argentino|colombo|peruano|chileno|coréano|coreano|nigéro|sénégalo|ivoiro|kényano|belgo|suédo|dano)"
    "[-\u2010\u2011\u2013]$",
    re.IGNORECASE,
)
_LONGEST = 16
_ENUMERATED = re.compile(r",\s|,?\sand\s")
_OWN = (NameForm.ADJECTIVE, NameForm.PAIR)
_OF_STATES = (NameForm.STATE, NameForm.ADJECTIVE, NameForm.PEOPLE)


class Met(NamedTuple):
    """What was met in a sentence, and where: its key, whom it names, and what it is."""

    start: int
    end: int
    name: str
    who: str
    is_group: bool
    form: Form
    language: str


def pairs_as_one(met: Iterable[Met], text: str) -> Iterator[Met]:
    """What was met in a text, in its order, and what a hyphen, a comma or "and" joins as one that names both."""
    last: Met | None = None
    for one in sorted(met):
        if last is not None and _are_joined(last, one, text):
            name, who = f"{last.name} {one.name}", f"{last.who}, {one.who}"
            last = one._replace(start=last.start, name=name, who=who, form=Form(NameForm.PAIR))
            continue
        if last is not None:
            yield last
        before = (
            _FIRST_OF_TWO.search(text, max(0, one.start - _LONGEST), one.start) if one.form.form in _OF_STATES else None
        )
        last = one._replace(start=before.start(), form=Form(NameForm.PAIR)) if before else one
    if last is not None:
        yield last


def _are_joined(first: Met, second: Met, text: str) -> bool:
    are_states = first.form.form in (*_OF_STATES, NameForm.PAIR) and second.form.form in _OF_STATES
    if are_states and _HYPHEN.fullmatch(text, first.end, second.start) is not None:
        return True
    # English: adjectives of one noun, which has room for one owner only: that of both.
    are_adjectives = first.form.form in _OWN and second.form.form is NameForm.ADJECTIVE and first.language == "en"
    return are_adjectives and _ENUMERATED.fullmatch(text, first.end, second.start) is not None
