"""Finds the rows of an agenda in sentences: "The opening will be held from 10 a.m. to 10.30 a.m."."""

import re

from chairconsole.intake.agenda.agenda_rows import AgendaDay, AgendaRows, Row, RowText
from chairconsole.intake.agenda.day_marks import find_mark
from chairconsole.intake.language.clock_times import Span, find_ranges, time_at_start
from chairconsole.intake.language.phrases import any_case, folded
from chairconsole.intake.reading.note import Note
from chairconsole.intake.reading.sentences import Sentence, sentences_of

_LONGEST_TITLE = 200
_ASIDE = any_case(r"\bside[- ]events?\b|\beven\w+ paralleles?\b|\beventos? paralelos?\b|\bregistration\b|\bbadges?\b")
_LEADS_IN = any_case(
    r"^(?:[\s,;:.–—-]|\b(?:and|then|(?:it |this )?(?:will|shall) be followed by|followed by|next|after which|"
    r"finally|first|in the (?:morning|afternoon)|on (?:the )?(?:first|second|third) day|ensuite|puis|"
    r"suivie?s? (?:de|d['’]|par)|enfin|et|le (?:matin)|l['’]apres-midi|luego|despues|seguid[oa] (?:de|por)|"
    r"finalmente|y|por la (?:manana|tarde)|there will be|il y aura|habra|with|avec|con|will be|sera|on|le|el)\b)+"
)
_ARTICLE = any_case(r"^(?:the|a|an|la|le|les|l['’]|une?|des|el|los|las|una?)\s*(?<=[\s'’])")
_VERB = any_case(
    r"\s*,?\s*\b(?:(?:which |who |that )?(?:will|shall|is|are|would)\s+(?:also\s+)?(?:be\s+)?(?:held|take place|"
    r"taking place|run|last|start|begin|open|convene|convened|scheduled|follow|be|planned|foreseen)?|takes? place|"
    r"se tiendr(?:a|ont)|aur(?:a|ont) lieu|se deroulera|est prevue?|sont prevue?s?|ser(?:a|ont)|"
    r"tendra(?:n)? lugar|se celebrara(?:n)?|sera(?:n)?|esta prevista?|scheduled)\b.*$"
)
_HOLDS = any_case(
    r"^.{0,80}?\b(?:will|shall)\s+(?:hold|host|hear|have|convene|consider|conduct|be devoted to|continue with|"
    r"feature)\s+|^.{0,80}?\b(?:tiendra|organisera|entendra|examinera|sera consacree? a|celebrara|escuchara|"
    r"examinara|estara dedicad[oa] a)\s+"
)
_GENERIC = any_case(
    r"^(?:informal |thematic |plenary |formal |daily |all )*(?:meetings?|sessions?|consultations?|conference|"
    r"event|forum|plenary|seances?|reunions?|travaux|sesion(?:es)?|reunion(?:es)?|workshop|seminar|dialogue|work|"
    r"programme|discussions)(?: of the \w+)?$"
)
_UNTIL = any_case(r"\b(?:until|till|jusqu['’]?(?:a|au)|hasta(?: las)?)\s+")


def find_prose_agenda(note: Note) -> AgendaRows:
    """The agenda of a note that has it in sentences; without rows if there is none."""
    found = AgendaRows()
    for sentence in sentences_of(note.lines):
        plain = folded(sentence.text)
        mark = find_mark(sentence.text[:200]) if any(find_ranges(sentence.text)) or len(plain) < 60 else None
        if mark is not None and mark.parts:
            if not found.days or not found.days[-1].is_of(mark):
                found.days.append(AgendaDay(line=sentence.lines[0]))
            found.days[-1].marks.append(mark)
        if not _ASIDE.search(plain):
            _add(found, sentence)
    found.keep_days(sorted({row.day for row in found.rows}))
    return found


def _add(found: AgendaRows, sentence: Sentence) -> None:
    """Add the rows that one sentence describes."""
    text = sentence.text
    spans = [span for span in find_ranges(text) if not span.is_impossible]
    spans = sorted([*spans, *_untils(text, spans, found)], key=lambda span: span.begin)
    for number, span in enumerate(spans):
        begin = spans[number - 1].finish if number else 0
        finish = spans[number + 1].begin if number + 1 < len(spans) else len(text)
        title = _title(text[begin : span.begin], text[span.finish : finish])
        if not title or _GENERIC.match(folded(title)):
            continue
        if not found.days:
            found.days.append(AgendaDay(line=sentence.lines[0]))
        last = found.rows[-1] if found.rows else None
        if last is not None and last.day == len(found.days) - 1 and last.span.start > span.start + 180:
            found.days.append(AgendaDay(line=sentence.lines[0], is_guessed=True))
        first, *others = sentence.lines
        texts = [RowText(first, title), *(RowText(line, "") for line in others)]
        found.rows.append(Row(span, len(found.days) - 1, first, texts=texts))


def _untils(text: str, spans: list[Span], found: AgendaRows) -> list[Span]:
    """Stretches with only an end, as in "followed by a panel until 1 p.m.": each begins when the one before ends."""
    result: list[Span] = []
    for match in _UNTIL.finditer(folded(text)):
        time = time_at_start(text[match.end() :])
        if time is None or any(span.begin <= match.start() < span.finish for span in spans):
            continue
        before = [span for span in (*spans, *result) if span.finish <= match.start()]
        start = before[-1].end if before else (found.rows[-1].span.end if found.rows else None)
        if start is not None and start < time.start:
            finish = match.end() + time.finish
            written = text[match.start() : finish].strip()
            result.append(
                Span(start, time.start, match.start(), finish, is_impossible=time.is_impossible, written=written)
            )
    return result


def _title(before: str, after: str) -> str:
    """The title of a stretch of time, from the text before it, else from the text behind it; empty if there is none."""
    for part, is_behind in ((before, False), (after, True)):
        piece = _cleaned(part, is_behind=is_behind)
        if len(piece) > 3 and re.search(r"[^\W\d_]{3}", piece):
            return piece[:1].upper() + piece[1:]
    return ""


def _cleaned(part: str, *, is_behind: bool) -> str:
    if is_behind:
        part = re.split(r"[;.](?:\s|$)", part.lstrip(" ,:)–—-"), maxsplit=1)[0]
    else:
        part = re.split(r"[;.]\s", part)[-1]
    mark = find_mark(part)
    if mark is not None and len(mark.before.strip(" ,")) < 12:
        part = mark.after
    for pattern in (_LEADS_IN, _HOLDS):
        lead = pattern.match(folded(part))
        part = part[lead.end() :] if lead else part
    verb = _VERB.search(folded(part))
    if verb is not None and verb.start() > 3:
        part = part[: verb.start()]
    part = part.strip(" ,;:.()[]–—-\t")
    part = re.sub(r"\s+(?:from|de|desde|between|at|entre|a|à|and|et|y)$", "", part, flags=re.IGNORECASE)
    return _ARTICLE.sub("", part, count=1)[:_LONGEST_TITLE]
