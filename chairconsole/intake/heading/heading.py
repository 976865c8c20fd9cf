"""What the top of a note says of its session: series, title, theme and reference."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from chairconsole.intake.agenda.table_headers import is_agenda_title
from chairconsole.intake.heading.venue import zone_of
from chairconsole.intake.language.calendar_dates import find_dates
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.reading.note import NoteLine
from chairconsole.intake.reading.tidy_text import one_line, sentence_case

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


@dataclass(frozen=True)
class FoundHeading:
    """What the top of a note says; texts are empty where it says nothing. `lines` by the name of the part."""

    title: str = ""
    theme: str = ""
    series: str = ""
    reference: str = ""
    lines: dict[str, tuple[int, ...]] | None = None
    is_title_guessed: bool = False

    def lines_of(self, part: str) -> tuple[int, ...]:
        """The lines on which a part stands."""
        return (self.lines or {}).get(part, ())


def heading_lines(lines: Sequence[NoteLine], first_row: int) -> list[NoteLine]:
    """The lines at the top of a note, before its text and its agenda."""
    top: list[NoteLine] = []
    annex = _annex_of_letter(lines, first_row)
    for line in lines:
        if line.number >= first_row or len(top) >= _MOST_LINES:
            break
        if line.number <= annex:
            continue
        text = one_line(" ".join(line.cells))
        if not text:
            continue
        if _BODY.match(folded(text)) or len(text) > _LONGEST_LINE:
            break
        top.append(line)
    return top


def _annex_of_letter(lines: Sequence[NoteLine], first_row: int) -> int:
    """The line on which the annex of a letter begins, whose top says nothing of the session; 0 for any other note."""
    above = [(line.number, folded(one_line(" ".join(line.cells)))) for line in lines if line.number < first_row]
    if not any(_SALUTATION.match(text) for _, text in above[:60]):
        return 0
    return max((number for number, text in above if _ANNEX.match(text)), default=0)


def find_heading(lines: Sequence[NoteLine], first_row: int) -> FoundHeading:
    """The series, title, theme and reference of a note whose first row of the agenda is on this line."""
    top = [(line.number, one_line(" ".join(line.cells))) for line in heading_lines(lines, first_row)]
    body = " ".join(one_line(" ".join(line.cells)) for line in lines)
    where: dict[str, tuple[int, ...]] = {}
    theme = _theme(top, body, where)
    title, guessed = _title(top, where)
    if theme and (quoted := _THEME_BEHIND.search(title)) is not None and theme in quoted["theme"]:
        title = title[: quoted.start()]
    series = _series(top, where)
    return FoundHeading(_as_in_body(title, body), theme, series, _reference(top, body), where, is_title_guessed=guessed)


def _theme(top: list[tuple[int, str]], body: str, where: dict[str, tuple[int, ...]]) -> str:
    for number, text in top:
        label = _LABEL.match(folded(text))
        if label is not None and label["label"].casefold() in _THEMES:
            where["theme"] = (number,)
            return text[label.start("text") :].strip('“”"«» ')
    for position, (number, text) in enumerate(top):
        if text[0] not in '“"«„':
            continue
        numbers, whole = [number], text
        for other, following in top[position + 1 : position + 5]:
            if re.search(r"[”\"»]\W*$", whole[1:]):
                break
            numbers.append(other)
            whole += f" {following}"
        match = _QUOTED.match(whole)
        if match is not None and re.search(r"[”\"»]\W*$", whole[1:]):
            where["theme"] = tuple(numbers)
            return match["text"].strip()
    inside = _QUOTED_INSIDE.search(folded(body))
    return body[inside.start("text") : inside.end("text")].strip() if inside else ""


def _title(top: list[tuple[int, str]], where: dict[str, tuple[int, ...]]) -> tuple[str, bool]:
    """The title, and whether it was guessed from its place rather than said."""
    taken = {number for numbers in where.values() for number in numbers}
    for position, (number, text) in enumerate(top):
        label = _LABEL.match(folded(text))
        if label is not None and label["label"].casefold() not in _THEMES:
            where["title"] = (number,)
            return _trimmed(text[label.start("text") :]), False
        match = _NOTE_OF.match(folded(text).rstrip(" :"))
        if match is None:
            continue
        group = next((name for name, found in match.groupdict().items() if found), None)
        if group is not None:
            title, numbers = text[match.start(group) : match.end(group)], [number]
            following = position + 1
        elif (
            position + 1 < len(top) and not is_agenda_title(top[position + 1][1]) and not _is_when(top[position + 1][1])
        ):
            title, numbers = top[position + 1][1], [top[position + 1][0]]
            following = position + 2
        else:
            continue
        while following < len(top) and _goes_on(title, top[following][1]) and top[following][0] not in taken:
            title, numbers = f"{title} {top[following][1]}", [*numbers, top[following][0]]
            following += 1
        where["title"] = tuple(numbers)
        return _trimmed(title), False
    candidates = [
        (number, text)
        for number, text in top
        if number not in taken and not _LETTERHEAD.match(text) and not is_agenda_title(text) and not _is_when(text)
    ]
    if not candidates:
        return "", True
    chosen = max(candidates, key=lambda one: (_likeness(one[1]), -one[0]))
    number, title = chosen
    numbers = [number]
    for other, text in candidates[candidates.index(chosen) + 1 :]:
        if not _goes_on(title, text):
            break
        title, numbers = f"{title} {text}", [*numbers, other]
    where["title"] = tuple(numbers)
    return _trimmed(title), True


def _likeness(text: str) -> int:
    """How much a line looks like the title of an event and not like the name of a body or a sentence."""
    plain = folded(text)
    score = 4 * (_EVENT.search(plain) is not None) - 3 * (_BODY_NAME.match(plain) is not None)
    score += (_ON.search(plain) is not None) - 2 * text.isupper()
    return score - 4 * (text.rstrip().endswith(".") or len(text) > 180) - 2 * text.startswith("(") - (":" in text[:12])


def _series(top: list[tuple[int, str]], where: dict[str, tuple[int, ...]]) -> str:
    """What stands above the title: the process to which the session belongs."""
    first = min(where.get("title", (0,)))
    above = [
        (number, text)
        for number, text in top
        if number < first and not _LETTERHEAD.match(text) and not _is_when(text) and not _NOTE_OF.match(folded(text))
        and not is_agenda_title(text) and number not in where.get("theme", ())
    ]  # fmt: skip
    if not above:
        return ""
    where["series"] = tuple(number for number, _ in above[:2])
    return " ".join(sentence_case(text.strip(" :")) for _, text in above[:2])


def _reference(top: list[tuple[int, str]], body: str) -> str:
    for pattern in (_RESOLUTION, _SYMBOL):
        for text in (*(text for _, text in top), body):
            match = pattern.search(text)
            if match is not None:
                return match[0].rstrip(".,")
    spoken = _SPOKEN_RESOLUTION.search(folded(body))
    return f"A/RES/{spoken[1]}" if spoken else ""


def _is_when(text: str) -> bool:
    """Whether a line is about when or where only."""
    dates = find_dates(text)
    label = re.match(
        r"^(?:date|dates|time|venue|place|location|rooms?|salle|sala|languages?|lieu|lugar|fecha|hora|horaire|heure|"
        r"horario)s?\b.*:",
        folded(text),
        re.IGNORECASE,
    )
    return label is not None or (bool(dates) and len(text) - sum(one.finish - one.begin for one in dates) < 60)


def _goes_on(title: str, text: str) -> bool:
    """Whether a line is the rest of a title that was broken."""
    if _is_when(text) or text[0] in '“"«„(' or is_agenda_title(text):
        return False
    return text[0].islower() or _OPEN_END.search(title.rstrip()) is not None


def _trimmed(title: str) -> str:
    """A title without the place and dates that stand behind it on its line."""
    dates = find_dates(title)
    if dates and dates[0].begin > 15 and len(title) - dates[-1].finish < 40:
        title = title[: dates[0].begin].rstrip(" ,(–—-")
        before, _, last = title.rpartition(",")
        title = before if before and zone_of(last.strip()) else title
    title = title.strip(" :;,–—-*_")
    quoted = title[:1] in '“"«„'
    return title.strip('“”"«»„ ') if quoted else title


def _as_in_body(title: str, body: str) -> str:
    """A title with the capitals that the note's own sentences give it; a shouted one in small letters."""
    if not title:
        return ""
    found = [match[0] for match in re.finditer(re.escape(title), body, re.IGNORECASE)]
    written = [one for one in found if one[1:] != title[1:] and not one.isupper()]
    best = written[0] if written else sentence_case(title)
    return best[:1].upper() + best[1:]
