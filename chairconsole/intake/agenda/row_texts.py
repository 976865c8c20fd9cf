"""The texts of a row as a title, a description and the remarks within it."""

import re
from dataclasses import dataclass, field

from chairconsole.domain.plan.parts import BlockKind
from chairconsole.intake.agenda.agenda_rows import Row, RowText
from chairconsole.intake.agenda.row_kinds import kind_of
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.reading.text_cleanup import bullet_items, has_bullet, one_line, sentence_case, without_bullet

LONG_TITLE = 140
_DESCRIBES = re.compile(
    r"\s+(?=(?:(?:This|The|Each|In this)\s+(?:\w+\s)?(?:panel|session|segment|round ?table|discussion|dialogue|"
    r"meeting|event|debate|item|plenary)s?\s+[a-z]|(?:Ce|Cette|La|Le)\s+(?:panel|séance|session|table ronde|débat|"
    r"segment|réunion|dialogue)\s+[a-zà-ÿ]|(?:Este|Esta|El|La)\s+(?:panel|sesión|mesa redonda|debate|segmento|"
    r"reunión|diálogo|sesion)\s+[a-zà-ÿ]|Participants (?:will|are)|Objectives?:|Objectifs?\s*:|Objetivos?:|"
    r"Guiding questions|Questions directrices|Preguntas))"
)
_RUN_ON = re.compile(
    r"(?<=[a-zà-ÿ)”\"])\s+(?=[A-ZÀ-Ý])(?=(?:(?:Welcom(?:e|ing) |Opening |Closing |Introductory |Keynote |"
    r"Video )?(?:[Rr]emarks|[Ss]tatements?|[Aa]ddress|[Mm]essage|[Pp]resentation) (?:by|from) |(?:Moderators?|"
    r"Thematic expert|Interactive|Space|Panel?lists?|Experts?|Delegations?|Presentations?|Discussion|"
    r"Questions) [a-z]|(?:Allocutions?|Déclarations?|Mots?|Présentations?|Remarques|Discours) (?:d[eu']|des|par|"
    r"liminaires?)|(?:Palabras|Declaraci(?:ón|ones)|Presentaci(?:ón|ones)|Intervenci(?:ón|ones)|Discurso) (?:de|"
    r"del|por|a cargo)))"
)
_REMARKS = any_case(
    r"^(?:(?:welcom\w*|opening|closing|introductory|keynote|video|special|brief|concluding|inaugural|"
    r"final)[ -]*)*(?:remarks|statements?|address(?:es)?|messages?|speech|welcome|keynotes?)\b(?=.*\b(?:by|from|"
    r"of)\b|\s*[:–—-]|\s*\(|$)|^(?:mots?|allocutions?|declarations?|discours|remarques|messages?|"
    r"observations)\b(?=.*\b(?:de|du|des|d['’]|par|liminaires?)|\s*:)|^(?:palabras|declaracion(?:es)?|discursos?|"
    r"mensajes?|intervencion(?:es)?|alocucion(?:es)?|saludos?|observaciones)\b(?=.*\b(?:de|del|por|a cargo)\b|"
    r"\s*:)"
)
_FULL_LINE = 66
_LABEL = re.compile(r"^[^\W\d_][\w .'’/-]{2,40}\s?:|^(?:H\.E|S\.E|Mr|Ms|Mrs|Dr|Prof|M|Mme|Sr|Sra)\b\.?")
_OPEN_END = re.compile(r"(?:\b(?:of|the|and|for|in|to|on|with|by|de|la|le|les|du|des|et|el|los|las|y|del|para)|,)$")
_ITEM = any_case(r"^(?:agenda )?(?:items?|points?|puntos?|temas?)\s+\d{1,2}(?:\s*\(?[a-z]\)?)?[.:]?$")
_ONLY_NUMBERED = any_case(
    r"^(?:\w+ )?(?:panels?|round ?-?tables?|tables? rondes?|mesas? redondas?|sessions?|seances?|"
    r"sesion)(?: discussion)?\s*(?:n[o°]\.?\s*)?(?:\d{1,2}|[IVX]{1,4}|[A-H])\s*[:.]?$"
)
_NUMBERING = re.compile(r"^\(?(?:[ivx]{1,5}|[a-z]|\d{1,2})[.)]\s+(?=\S)")
_LEAD = re.compile(r"^(?P<lead>[^:]{3,50}?)\s*:\s+(?P<rest>\S.*)$", re.DOTALL)
_DOES = whole_words(
    r"draws?|presents?|outlines?|summari[sz]es?|will|offers?|provides?|tirent|presentent|resument|extraen|"
    r"presentan|resumen|shall"
)
_MAIN_CONCLUSIONS = {"en": "Main conclusions", "fr": "Conclusions principales", "es": "Conclusiones principales"}


@dataclass
class RowParts:
    """The title, description and remarks of a row, each of the `remarks` with its line.

    `was_split` says that title and description stood in one text, `ran_on` that several items did.
    """

    title: str
    title_lines: tuple[int, ...]
    description: list[str] = field(default_factory=list)
    remarks: list[RowText] = field(default_factory=list)
    kind: BlockKind = BlockKind.OTHER
    is_kind_guessed: bool = False
    ran_on: bool = False
    is_long: bool = False
    has_heading: bool = False


def parts_of(row: Row) -> RowParts | None:
    """A row's title, description and remarks; None if it has no text at all."""
    headings = [RowText(one.line, one_line(one.text)) for one in row.headings if one_line(one.text)]
    texts = [RowText(one.line, cleaned) for one in _rejoined(row.texts) if (cleaned := _cleaned(one.text))]
    if not headings and not texts:
        return None
    if headings:
        parts = RowParts(_title(" – ".join(one.text for one in headings)), tuple(one.line for one in headings))
        parts.has_heading = True
        rest = texts
    else:
        texts = _with_item(_with_subject(texts))
        first = texts[0]
        title, below, ran_on = _apart(first.text)
        parts = RowParts(_title(title), (first.line,), ran_on=ran_on)
        rest = [*(RowText(first.line, text) for text in below), *texts[1:]]
    _place(parts, rest)
    parts.kind, parts.is_kind_guessed = kind_of(parts.title, " ".join(parts.description))
    parts.is_long = len(parts.title) > LONG_TITLE
    _name_conclusions(parts)
    return parts


def _title(text: str) -> str:
    text = _NUMBERING.sub("", text, count=1)
    lead = _LEAD.match(text)
    if lead is not None and sentence_case(lead["lead"]) != lead["lead"]:
        return f"{sentence_case(lead['lead'])}: {sentence_case(lead['rest'])}"
    title = sentence_case(text.strip(" :;,–—-")) or text
    return title[:1].upper() + title[1:]


def _apart(text: str) -> tuple[str, list[str], bool]:
    """A text's title and what follows it, and whether that ran on without a mark between."""
    items = bullet_items(text)
    if len(items) > 1:
        return items[0], items[1:], False
    cut = _DESCRIBES.search(text)
    if cut is not None and cut.start() > 5:
        return text[: cut.start()], [text[cut.end() :]], False
    lead = _LEAD.match(text)
    if lead is not None and _REMARKS.match(folded(lead["rest"])) and not _REMARKS.match(folded(lead["lead"])):
        return lead["lead"], _RUN_ON.split(lead["rest"]), True
    pieces = _RUN_ON.split(text)
    if len(pieces) > 1 and all(len(piece.split()) > 1 or position == 0 for position, piece in enumerate(pieces)):
        return pieces[0], pieces[1:], True
    if len(text) > LONG_TITLE:
        end = re.search(r"(?<=[a-zà-ÿ)”\"\d])[.;]\s+(?=[A-ZÀ-Ý“\"])", text)
        if end is not None and end.start() <= LONG_TITLE:
            return text[: end.start()], [text[end.end() :]], False
    return text, [], False


def _with_subject(texts: list[RowText]) -> list[RowText]:
    """The texts; a title that is only the number of a panel is joined with the subject on the next line."""
    if len(texts) > 1 and _ONLY_NUMBERED.match(folded(texts[0].text)):
        number, subject = texts[0].text.rstrip(" :."), texts[1].text
        if len(subject) < LONG_TITLE and ":" not in subject[:30] and not subject.endswith("."):
            return [RowText(texts[0].line, f"{sentence_case(number)}: {subject}"), *texts[2:]]
    return texts


def _with_item(texts: list[RowText]) -> list[RowText]:
    """The texts; the number of an item of the agenda is joined with the title beside it."""
    if len(texts) > 1 and texts[0].line == texts[1].line and _ITEM.match(folded(texts[0].text)):
        return [RowText(texts[0].line, f"{texts[0].text.rstrip('.:')}: {texts[1].text}"), *texts[2:]]
    return texts


def _cleaned(text: str) -> str:
    return without_bullet(one_line(text)).strip(" |")


def _rejoined(texts: list[RowText]) -> list[RowText]:
    """The texts, with lines joined that were broken within a sentence; one with a bullet is never joined."""
    joined: list[RowText] = []
    for one in texts:
        above = joined[-1] if joined else None
        if above is None or one.is_cell or one.line != above.line + 1:
            joined.append(one)
            continue
        has_title = len(joined) > 1 or _DESCRIBES.search(above.text) is not None
        if (has_title and _is_wrapped(texts, one)) or _goes_on(above.text[-80:], one_line(one.text)):
            joined[-1] = RowText(one.line, f"{above.text} {one.text.strip()}")
        else:
            joined.append(one)
    return joined


def _is_wrapped(texts: list[RowText], one: RowText) -> bool:
    """Whether the line above fills the page, so that this one goes on with its paragraph."""
    above = next((other for other in texts if other.line == one.line - 1), None)
    text = one_line(one.text)
    if above is None or above.is_cell or len(above.text.strip()) < _FULL_LINE or has_bullet(text):
        return False
    return _LABEL.match(text) is None and not is_remarks(text)


def _goes_on(above: str, text: str) -> bool:
    if has_bullet(text) or re.search(r"[.!?:;]\s*$", above):
        return False
    return text[:1].islower() or _OPEN_END.search(above.rstrip()) is not None


def _place(parts: RowParts, texts: list[RowText]) -> None:
    for one in texts:
        items = bullet_items(one.text)
        for item in items if len(items) > 1 else [one.text]:
            pieces = _RUN_ON.split(item) if _REMARKS.match(folded(item)) else [item]
            parts.ran_on = parts.ran_on or len(pieces) > 1
            for piece in pieces:
                if _REMARKS.match(folded(piece)):
                    parts.remarks.append(RowText(one.line, piece))
                else:
                    parts.description.append(piece)


def is_remarks(text: str) -> bool:
    """Whether a text announces remarks, as in "Welcoming remarks by …"."""
    return _REMARKS.match(folded(text)) is not None


def _name_conclusions(parts: RowParts) -> None:
    """Give a block that is described by a whole sentence the name of what it is."""
    if parts.kind is BlockKind.MAIN_CONCLUSIONS and len(parts.title) > 60 and _DOES.search(folded(parts.title)):
        parts.description.insert(0, parts.title)
        plain = folded(parts.title).casefold()
        is_french = "conclusions principales" in plain or " les " in plain
        language = "fr" if is_french else "es" if "conclusiones" in plain else "en"
        parts.title = _MAIN_CONCLUSIONS[language]
