"""The series, title, theme and reference of a session, from the top of its note."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import NamedTuple

from chairconsole.intake.agenda.table_headers import is_agenda_title
from chairconsole.intake.heading.places import Places
from chairconsole.intake.language.calendar_dates import find_dates
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.reading.note import NoteLine
from chairconsole.intake.reading.text_cleanup import sentence_case

_MOST_LINES = 25
_LONGEST_LINE = 260
_BODY = any_case(
    r"^(?:[IVX]{1,4}\.|\d{1,2}\.|[A-H]\.)?\s*(?:introduction|background|contexte|antecedentes|introduccion|objectives?|"
    r"objectifs?|objetivos?|purpose|overview|format|mandate|rationale|participation|context|summary|general)\s*:?$"
)
_NOTE_OF = any_case(
    r"^(?:revised |draft |final |updated |provisional )*(?:procedural|concept|information|guidance|guiding|"
    r"modalities|organi[sz]ational|logistics?|background|format)\s+(?:note|paper)s?(?:\s+and\s+(?:programme|"
    r"agenda))?(?:\s*(?:for|on|of|regarding|[-–—:])\s+(?:the\s+)?(?:organi[sz]ation of "
    r"(?:the\s+)?)?(?P<english>.+))?$|^(?:projet de )?note\s+(?:de\s+procedure|de\s+cadrage|conceptuelle|"
    r"d['’]information|d['’]orientation|explicative|relative aux modalites)(?:\s*(?:sur|pour|relative\s+a|"
    r"concernant|de|[-–—:])\s*(?:la\s+|le\s+|les\s+|l['’])?(?P<french>.+))?$|^nota\s+(?:de\s+procedimiento|"
    r"conceptual|informativa|de\s+orientacion|orientativa|explicativa)(?:\s*(?:sobre|para|relativa\s+a|de|"
    r"[-–—:])\s*(?:la\s+|el\s+|los\s+|las\s+|l)?(?P<spanish>.+))?$|^(?:provisional |draft |tentative |detailed |"
    r"indicative )*(?:agenda|programme|program)\s+(?:of|for)\s+the\s+(?P<programme>.+)$|"
    r"^(?:projet d['’])?(?:ordre du jour|programme)\s+(?:provisoire\s+)?(?:de la|du|de l['’]|"
    r"des)\s*(?P<ordre>.+)$|^(?:orden del dia|programa)\s+(?:provisional\s+)?(?:de la|del|de los)\s+(?P<orden>.+)$"
)
_EVENT = whole_words(
    r"sessions?|meetings?|conferences?|consultations?|forum|dialogues?|workshop|segment|hearings?|retreat|seminar|"
    r"symposium|summit|assembly|briefing|round ?table|debate|consultation|seance|reunion|conference|atelier|"
    r"dialogue|sommet|sesion|conferencia|consulta|foro|dialogo|taller|cumbre|seminario|seminaire|colloque|event|"
    r"commission|committee|comite|council|stocktaking|review"
)
_BODY_NAME = any_case(
    r"^(?:the )?(?:united nations|general assembly|economic and social council|human rights council|security council|"
    r"conference of the parties|commission|committee|council|ad hoc|working group|office of|secretariat|nations unies|"
    r"assemblee generale|conseil|comite|conference des parties|naciones unidas|asamblea general|comision|consejo)\b"
)
_SALUTATION = any_case(
    r"^(?:excellenc(?:y|ies)|dear|your excellenc|madame|monsieur|mesdames|excelencia|estimad[oa]s?|senor(?:a|"
    r"es)?)\b.{0,60}$"
)
_ANNEX = any_case(r"^(?:annexe?|anexo|attachment|enclosure)\b.{0,40}$")
_THEME_BEHIND = any_case(
    r"\s*[:,]?\s*(?:\b(?:on|sur|sobre)\b(?: the theme| le theme| el tema)?)?\s*:?\s*[“\"«]"
    r"(?P<theme>[^”\"»]+)[”\"»]?\s*$"
)
_ON = whole_words(r"on|sur|sobre|for|pour|para|of|de")
_LABEL = any_case(
    r"^(?P<label>title|event|meeting|theme|overall theme|topic|subject|titre|intitule|theme general|sujet|titulo|"
    r"tema|tema general|asunto|reunion|evento)\s*[:–—]\s*(?P<text>.+)$"
)
_THEMES = ("theme", "overall theme", "topic", "subject", "theme general", "sujet", "tema", "tema general", "asunto")
_QUOTED = re.compile(r"^[“\"«„‘]\s*(?P<text>.+?)\s*[”\"»“’]?$")
_OPENING_QUOTES = '“"«„'
_CLOSING_QUOTE = re.compile(r"[”\"»]\W*$")
_QUOTED_INSIDE = any_case(
    r"\b(?:themes?|on|sur le theme|sobre el tema|tema|entitled|intitulee?|"
    r"titulad[oa])\s*:?\s*[“\"«]\s*(?P<text>[^”\"»]{8,240})[”\"»]"
)
_LETTERHEAD = any_case(
    r"^(?:united nations|nations unies|naciones unidas|distr\.?.*|original\s*:.*|general|"
    r"[A-Z]{1,4}(?:/[\w.()-]+)+.*|page \d+.*|\d+|as of .*|version .*|draft.*|rev\.?.*|confidential.*|"
    r"advance (?:unedited )?.*|english only|https?://.*|www\..*|check against delivery|provisional|tbc)$"
)
_RESOLUTION = re.compile(r"\bA/RES/(?:S-)?\d+/\d+(?:\s?[A-Z]\b)?")
_SYMBOL = re.compile(r"\b(?:A|E|S|FCCC|CBD|UNEP|TD|CEDAW|CRPD|ST|ECE|LC|HSP|CCPR|ICCD|UNW)(?:/[A-Z0-9][\w.()-]*){2,6}")
_SPOKEN_RESOLUTION = any_case(r"\b(?:resolution|resolucion)\s+(\d{2}/\d{1,3})\b")
_OPEN_END = any_case(
    r"(?:\b(?:of|the|on|and|for|in|to|a|an|with|de|la|le|les|du|des|et|sur|pour|el|los|las|y|sobre|para|en)|"
    r"[,–—-])$"
)  # fmt: skip
_WHEN_LABEL = any_case(
    r"^(?:date|dates|time|venue|place|location|rooms?|salle|sala|languages?|lieu|lugar|fecha|hora|horaire|heure|"
    r"horario)s?\b.*:"
)


@dataclass(frozen=True)
class FoundHeading:
    """The parts of a heading, empty where they are not found. `lines` has the numbers of the lines of each part.

    `is_title_guessed`: the title has no label, and was chosen because it looks like one.
    """

    title: str = ""
    theme: str = ""
    series: str = ""
    reference: str = ""
    lines: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    is_title_guessed: bool = False


def heading_lines(lines: Sequence[NoteLine], first_row: int) -> list[NoteLine]:
    """The lines at the top of a note, before its text and its agenda, whose first row is on line `first_row`."""
    top: list[NoteLine] = []
    annex = _annex_of_letter(lines, first_row)
    for line in lines:
        if line.number >= first_row or len(top) >= _MOST_LINES:
            break
        text = line.plain_text
        if line.number <= annex or not text:
            continue
        if _BODY.match(folded(text)) or len(text) > _LONGEST_LINE:
            break
        top.append(line)
    return top


def _annex_of_letter(lines: Sequence[NoteLine], first_row: int) -> int:
    """The line on which the annex of a letter begins; 0 for any other note. A letter's own top is no heading."""
    above = [(line.number, folded(line.plain_text)) for line in lines if line.number < first_row]
    if not any(_SALUTATION.match(text) for _, text in above[:60]):
        return 0
    return max((number for number, text in above if _ANNEX.match(text)), default=0)


def find_heading(places: Places, top: Sequence[NoteLine], lines: Sequence[NoteLine]) -> FoundHeading:
    """The series, title, theme and reference of a note, from its `heading_lines` and from all of its lines."""
    body = " ".join(line.plain_text for line in lines)
    theme = _theme(top, body)
    title, is_guessed = _marked_title(top, theme.lines), False
    if title is None:
        title, is_guessed = _likeliest_title(top, theme.lines), True
    series = _series(top, title.lines, theme.lines)
    name = _without_place_and_dates(title.text, places)
    quoted = _THEME_BEHIND.search(name)
    if theme.text and quoted is not None and theme.text in quoted["theme"]:
        name = name[: quoted.start()]
    found = {"title": title.lines, "theme": theme.lines, "series": series.lines}
    return FoundHeading(_as_in_body(name, body), theme.text, series.text, _reference(top, body), found, is_guessed)


class _Part(NamedTuple):
    """A part of the heading, and the lines that it was read from."""

    text: str = ""
    lines: tuple[int, ...] = ()


def _theme(top: Sequence[NoteLine], body: str) -> _Part:
    """The theme by its label, in quotation marks on lines of its own, or in quotation marks within the text."""
    for line in top:
        label = _LABEL.match(folded(line.plain_text))
        if label is not None and label["label"].casefold() in _THEMES:
            return _Part(line.plain_text[label.start("text") :].strip('“”"«» '), (line.number,))
    for position, line in enumerate(top):
        if line.plain_text[0] in _OPENING_QUOTES and (quoted := _quoted_from(top[position : position + 5])):
            return quoted
    inside = _QUOTED_INSIDE.search(folded(body))
    return _Part(body[inside.start("text") : inside.end("text")].strip()) if inside else _Part()


def _quoted_from(lines: Sequence[NoteLine]) -> _Part | None:
    """The text in quotation marks that begins on the first of these lines; None if it does not end on them."""
    text = ""
    for number, line in enumerate(lines, start=1):
        text = f"{text} {line.plain_text}".lstrip()
        if _CLOSING_QUOTE.search(text[1:]):
            match = _QUOTED.match(text)
            return _Part(match["text"].strip(), tuple(one.number for one in lines[:number])) if match else None
    return None


def _marked_title(top: Sequence[NoteLine], taken: tuple[int, ...]) -> _Part | None:
    """The title by its label, or behind or below a line such as "Procedural note for …"; None if there is none."""
    for position, line in enumerate(top):
        text = line.plain_text
        label = _LABEL.match(folded(text))
        if label is not None and label["label"].casefold() not in _THEMES:
            return _Part(text[label.start("text") :], (line.number,))
        match = _NOTE_OF.match(folded(text).rstrip(" :"))
        if match is None:
            continue
        group = next((name for name, found in match.groupdict().items() if found), None)
        following = top[position + 1 :]
        if group is not None:
            begun = _Part(text[match.start(group) : match.end(group)], (line.number,))
        elif following and not is_agenda_title(following[0].plain_text) and not _is_when(following[0].plain_text):
            begun = _Part(following[0].plain_text, (following[0].number,))
            following = following[1:]
        else:
            continue
        untaken = takewhile(lambda one: one.number not in taken, following)
        return _with_broken_lines(begun, untaken)
    return None


def _likeliest_title(top: Sequence[NoteLine], taken: tuple[int, ...]) -> _Part:
    """The line that looks most like the title of an event, with those that go on with it; empty if there is none."""
    candidates = [line for line in top if line.number not in taken and _may_name_session(line.plain_text)]
    if not candidates:
        return _Part()
    chosen = max(candidates, key=lambda line: (_likeness(line.plain_text), -line.number))
    begun = _Part(chosen.plain_text, (chosen.number,))
    return _with_broken_lines(begun, candidates[candidates.index(chosen) + 1 :])


def _with_broken_lines(title: _Part, following: Iterable[NoteLine]) -> _Part:
    """A title with the rest of it, where it was broken into several lines."""
    for line in following:
        if not _goes_on(title.text, line.plain_text):
            break
        title = _Part(f"{title.text} {line.plain_text}", (*title.lines, line.number))
    return title


def _may_name_session(text: str) -> bool:
    """Whether a line may be a title or a series: no letterhead, no title of an agenda, no date or place."""
    return not _LETTERHEAD.match(text) and not is_agenda_title(text) and not _is_when(text)


def _likeness(text: str) -> int:
    """How much a line looks like the title of an event and not like the name of a body or a sentence."""
    plain = folded(text)
    score = 4 * (_EVENT.search(plain) is not None) - 3 * (_BODY_NAME.match(plain) is not None)
    score += (_ON.search(plain) is not None) - 2 * text.isupper()
    return score - 4 * (text.rstrip().endswith(".") or len(text) > 180) - 2 * text.startswith("(") - (":" in text[:12])


def _series(top: Sequence[NoteLine], title: tuple[int, ...], theme: tuple[int, ...]) -> _Part:
    """What stands above the title: the process to which the session belongs."""
    above = [
        line
        for line in top
        if line.number < min(title, default=0)
        and line.number not in theme
        and _may_name_session(line.plain_text)
        and not _NOTE_OF.match(folded(line.plain_text))
    ][:2]
    return _Part(
        " ".join(sentence_case(line.plain_text.strip(" :")) for line in above), tuple(line.number for line in above)
    )


def _reference(top: Sequence[NoteLine], body: str) -> str:
    """The first resolution or document symbol, those in the heading before those in the text."""
    for pattern in (_RESOLUTION, _SYMBOL):
        for text in (*(line.plain_text for line in top), body):
            match = pattern.search(text)
            if match is not None:
                return match[0].rstrip(".,")
    spoken = _SPOKEN_RESOLUTION.search(folded(body))
    return f"A/RES/{spoken[1]}" if spoken else ""


def _is_when(text: str) -> bool:
    """Whether a line is about when or where only."""
    dates = find_dates(text)
    is_dated = bool(dates) and len(text) - sum(one.finish - one.begin for one in dates) < 60
    return is_dated or _WHEN_LABEL.match(folded(text)) is not None


def _goes_on(title: str, text: str) -> bool:
    """Whether a line is the rest of a title that was broken."""
    if _is_when(text) or text[0] in '“"«„(' or is_agenda_title(text):
        return False
    return text[0].islower() or _OPEN_END.search(title.rstrip()) is not None


def _without_place_and_dates(title: str, places: Places) -> str:
    """A title without the place and dates that stand behind it on its line, and without quotation marks."""
    dates = find_dates(title)
    if dates and dates[0].begin > 15 and len(title) - dates[-1].finish < 40:
        title = title[: dates[0].begin].rstrip(" ,(–—-")
        before, _, last = title.rpartition(",")
        title = before if before and places.zone_of(last.strip()) else title
    title = title.strip(" :;,–—-*_")
    return title.strip('“”"«»„ ') if title[:1] in _OPENING_QUOTES else title


def _as_in_body(title: str, body: str) -> str:
    """A title with the capitals that it has in the note's sentences; one in capitals only, in sentence case."""
    if not title:
        return ""
    found = [match[0] for match in re.finditer(re.escape(title), body, re.IGNORECASE)]
    written = [one for one in found if one[1:] != title[1:] and not one.isupper()]
    best = written[0] if written else sentence_case(title)
    return best[:1].upper() + best[1:]
