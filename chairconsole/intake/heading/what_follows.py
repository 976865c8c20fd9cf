"""What a note says of the time after its session: the session that is next, and under what this one is summarized."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from chairconsole.domain.plan.parts import NextSession, SummaryUnder
from chairconsole.intake.language.calendar_dates import MONTH
from chairconsole.intake.language.phrases import any_case, folded
from chairconsole.intake.reading.sentences import Sentence

_SESSION = (
    r"(?:session|meeting|consultation|conference|forum|dialogue|round|hearing|seance|reunion|audition|sesion|consulta|"
    r"conferencia|foro|audiencia)"
)
_SOME = r"(?:[\w-]+\s+){0,3}?"
_MORE = r"(?:\s+[\w-]+){0,2}?"
_OF = r"(?:\s+(?:of|de|du|del|des)\s+[^,;.()]{2,60}?)?"
_WHEN = r"\s+(?P<when>(?:in|at|on|from|a|au|en|du|le|les|la|el|los|del)\s[^;()]+)"
_NEXT = (
    # "The next session of the group will be held in New York in May."
    rf"\b(?P<article>the)\s+(?:next|following)\s+(?P<what>{_SOME}{_SESSION}{_MORE}{_OF})\s+(?:will|shall|is|are)\b"
    rf"[^,.;()]{{0,40}}?\b(?:held|take place|convened?|meet|scheduled){_WHEN}",
    # "La prochaine séance aura lieu à New York en mai", "La réunion suivante se tiendra …".
    rf"\b(?P<article>la|le)\s+(?:prochaine?\s+(?P<what>{_SOME}{_SESSION}{_MORE}{_OF})|(?P<other>{_SESSION}{_MORE})\s+"
    rf"suivante?)\s+(?:aura lieu|se tiendra|est prevue|sera organisee|se reunira){_WHEN}",
    rf"\b(?P<article>la|el)\s+(?:proxim[ao]\s+(?P<what>{_SOME}{_SESSION}{_MORE}{_OF})|(?P<other>{_SESSION}{_MORE})\s+"
    rf"siguiente)\s+(?:tendra lugar|se celebrara|esta prevista|se reunira){_WHEN}",
)
_FOLLOWED = (
    rf"\b(?:will|shall) be followed by\s+(?P<whole>the\s+{_SOME}{_SESSION}\b[^;()]*)",
    rf"\bser(?:a|ont) suivie?s? (?:de|par)\s+(?P<whole>l[ae]\s+{_SOME}{_SESSION}\b[^;()]*)",
    rf"\b(?:le seguira|ira seguid[ao] (?:de|por))\s+(?P<whole>(?:la|el)\s+{_SOME}{_SESSION}\b[^;()]*)",
)
_NEXT_SESSIONS = tuple(any_case(pattern) for pattern in (*_NEXT, *_FOLLOWED))
_SUMMARY = any_case(
    r"(?<!panel de )(?<!ronde de )(?<!redonda de )\b(?:summar(?:y|ies|i[sz]\w+)|resume[rs]?|compte rendu|synthese|"
    r"resumen|resumir\w*|sintesis)\b(?!\s+(?:panel|session))"
)
_PARAGRAPH = any_case(
    r"\b(?:paragraph|para\.?|paragraphe|parrafo)\s+(?P<number>\d{1,3})\s+(?:of|de|du|del)\s+(?:(?:the|la|its|sa|su)\s+)?"
    r"(?:general assembly\s+|assembly\s+)?(?:resolution\s+|resolucion\s+)?(?:A/RES/)?(?P<symbol>\d{2}/\d{1,3})\b"
)
_OF_MONTH = re.compile(
    r"(?:\s+\d{1,2}(?!\d)(?:\s*(?:and|to|-|–)\s*\d{1,2}(?!\d))?)?(?:,?\s+(?:de\s|del\s)?(?:19|20)\d\d)?"
    r"(?:,?\s+(?:in|at|à|en|a)(?:\s+[A-ZÀ-Ý][\w'’.-]*)+)?"
)
_UNDER = {
    "en": "paragraph {number} of General Assembly resolution {symbol}",
    "fr": "le paragraphe {number} de la résolution {symbol} de l’Assemblée générale",
    "es": "el párrafo {number} de la resolución {symbol} de la Asamblea General",
}


@dataclass(frozen=True)
class WhatFollows:
    """What was found, with the lines of the note that say it; empty ones where it says nothing."""

    next_session: NextSession = field(default_factory=NextSession)
    next_session_lines: tuple[int, ...] = ()
    summary_under: SummaryUnder = field(default_factory=SummaryUnder)
    summary_under_lines: tuple[int, ...] = ()


def find_what_follows(sentences: Iterable[Sentence], language: str) -> WhatFollows:
    """What these sentences say, the first of each; `language` is that of the note: "en", "fr" or "es".

    The next session is told in the words of the note, so in its language alone. A paragraph of a resolution of the
    General Assembly is called in all three as it is called there.
    """
    sentences = list(sentences)
    name, name_lines = next(_next_sessions(sentences), ("", ()))
    under, under_lines = next(_summaries(sentences), ({}, ()))
    following = NextSession.model_validate({language: name}) if name else NextSession()
    return WhatFollows(following, name_lines, SummaryUnder.model_validate(under), under_lines)


def _next_sessions(sentences: Iterable[Sentence]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The sessions that are said to come next, by their names with article, place and month."""
    for sentence in sentences:
        plain = folded(sentence.text)
        for match in filter(None, (pattern.search(plain) for pattern in _NEXT_SESSIONS)):
            name = _name(match, sentence.text)
            # A session without a month is the next of the day.
            if MONTH.search(folded(name)):
                yield name, sentence.lines


def _name(match: re.Match[str], text: str) -> str:
    parts = match.groupdict()
    if "whole" in parts:
        return _ended(text[match.start("whole") : match.end("whole")])
    what = "what" if parts["what"] else "other"
    said = (text[match.start(part) : match.end(part)] for part in ("article", what, "when"))
    article, *others = (" ".join(one.split()) for one in said)
    return _ended(" ".join((article.lower(), *others)))


def _ended(name: str) -> str:
    """A name up to its last month, with what belongs to that: days, a year, a place."""
    last = max((month.end() for month in MONTH.finditer(folded(name))), default=len(name))
    rest = _OF_MONTH.match(name, last)
    return name[: rest.end() if rest else last].strip(" .,:")


def _summaries(sentences: Iterable[Sentence]) -> Iterator[tuple[dict[str, str], tuple[int, ...]]]:
    """The paragraphs of resolutions under which a summary is said to be made, as each language calls them."""
    for sentence in sentences:
        plain = folded(sentence.text)
        paragraph = _PARAGRAPH.search(plain)
        if paragraph is not None and _SUMMARY.search(plain):
            parts = paragraph.groupdict()
            yield {language: words.format(**parts) for language, words in _UNDER.items()}, sentence.lines
