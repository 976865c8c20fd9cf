"""Speaking limits in the sentences of a note, in words or figures, and the subject of each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.domain.base.notation import Limit
from chairconsole.intake.language.number_words import NUMBER, number_of
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.reading.sentences import Sentence

_LONGEST_MINUTES = 120
_LENGTH = any_case(
    rf"(?<![\w:.,/])(?P<low>{folded(NUMBER)})(?:\s*(?:-|–|—|\bto\b|\ba\b|\bor\b|\bou\b|"
    rf"\bo\b)\s*(?P<high>{folded(NUMBER)}))?[\s-]*(?P<unit>minutes?|minutos?|mins?\b\.?|mn\b|['’′])"
)
_FOR = any_case(
    r"^\s*(?:\)|each|chacun\w*|cada un[oa]|maximum|max\.?)?\s*(?:for|per|pour|para|por|to|"
    r"a)\s+(?P<whom>[^.;,(]{3,90})"
)  # fmt: skip
_NOT_SPEAKING = whole_words(
    r"in advance|before|prior|avant|antes|late|arrive|duration of (?:the )?(?:panel|session|meeting)|long panel|"
    r"each panel will last|break|pause|lunch|video|film"
)
_MODERATOR = r"(?:moderat\w*|moderad\w*|animat(?:eur|rice)\w*|facilitator of the panel)"
_END = r"(?:conclud\w*|closing|close|conclusi\w*|final\w*|summar\w*|cloture|cierre|sintesis|synthese)"
_BEGIN = r"(?:open\w*|introduc\w*|liminaire\w*|ouverture|apertura|inicial\w*)"
_SUBJECTS = {
    "answer": whole_words(
        r"respond|responses?|answers?|repl(?:y|ies) to questions|repondre|reponses?|responder|respuestas?"
    ),
    "right_of_reply": any_case(r"\bright of reply|droit de reponse|derecho (?:a|de) (?:replica|respuesta)"),
    "thematic_expert": any_case(r"\bthematic expert|expert(?:e)? thematique|expert[oa] tematic[oa]"),
    "perspective": any_case(
        rf"\b{_MODERATOR}\b.*\b(?:perspective|points? de vue|views expressed|report(?:s|ing)? back|vues exprimees|"
        r"opiniones expresadas|recommendations resulting|summaries of their)"
    ),
    "moderator_closing": any_case(rf"\b{_MODERATOR}\b.*\b{_END}|\b{_END} (?:\w+ ){{0,3}}{_MODERATOR}"),
    "moderator_opening": any_case(rf"\b{_MODERATOR}\b.*\b{_BEGIN}|\b{_BEGIN} (?:\w+ ){{0,4}}{_MODERATOR}"),
    "issue_brief": any_case(r"\bissues? (?:brief|note|paper)|note thematique|nota tematica"),
    "welcome": any_case(
        r"\bwelcom\w*|bienvenue|bienvenida|opening (?:remarks|statements?|segment)|remarques liminaires|"
        r"allocutions? d['’]ouverture|palabras de apertura|mots? d['’](?:accueil|ouverture)"
    ),
    "keynote": any_case(r"\bkeynote|discours (?:principal|liminaire)|discurso principal|ponencia magistral"),
    "expert": whole_words(
        r"speakers? will (?:each )?(?:have|speak)|each speaker|briefers?|experts?|expert(?:os?|as?)|panel?lists?|"
        r"panelistes?|panelistas?|presenters?|presentations?|presentaciones|presentacion|ponentes?|intervenants?|"
        r"lead discussants?|discussants?"
    ),
    "conclusions": any_case(
        r"\bmain conclusions|principales conclusions|conclusiones principales|principales conclusiones"
    ),
    "closing": any_case(r"\bclosing|cloture|clausura"),
    "group": any_case(r"\b(?:groups?|groupes?|grupos?|regional organizations?)\b(?!\s+(?:photo|of experts))"),
    "stakeholder": whole_words(
        r"stakeholders?|civil society|societe civile|sociedad civil|ngos?|non-governmental|ong|observers?|"
        r"parties prenantes|partes interesadas|observateurs|observadores|intergovernmental organi[sz]ations?|"
        r"major groups|other participants"
    ),
    "floor": whole_words(
        r"floor|interventions?|intervenciones?|statements?|delegations?|delegacion(?:es)?|delegates|delegues|"
        r"member states|etats membres|estados miembros|states parties|parties|speakers?|orateurs?|oradores|"
        r"declarations?|declaraciones|temps de parole|prise de parole|uso de la palabra|speaking time|"
        r"time[- ]limits?|participants?|participantes|individual|national|nationales?|titre national|countries|"
        r"governments|members"
    ),
}
"""How each subject is named; where several are, the first in this order counts."""
_FROM_THE_FLOOR = any_case("interventions? from the floor")


@dataclass(frozen=True)
class FoundLimit:
    """A speaking limit, its subject, and the lines that state it."""

    subject: str
    limit: Limit
    lines: tuple[int, ...]


def find_limits(sentence: Sentence) -> Iterator[FoundLimit]:
    """Every speaking limit that a sentence states, in its order."""
    plain = folded(sentence.text)
    matches = list(_LENGTH.finditer(plain))
    ends = [0, *(match.end() for match in matches)]
    starts = [*(match.start() for match in matches[1:]), len(plain)]
    latest: str | None = None
    for begin, match, end in zip(ends, matches, starts, strict=False):
        limit = limit_of(match)
        if limit is None or _NOT_SPEAKING.search(plain[max(0, match.start() - 40) : match.end() + 25]):
            continue
        whole = plain[: match.start()]
        latest = _subject(whole[begin:], plain[match.end() : end], whole) or latest
        if latest is not None and latest not in ("answer", "right_of_reply"):
            yield FoundLimit(latest, limit, sentence.lines)


def limit_of(match: re.Match[str]) -> Limit | None:
    """The limit that a length of time states."""
    low = number_of(match["low"])
    high = number_of(match["high"]) if match["high"] else low
    if low is None or high is None or not 0 < low <= high <= _LONGEST_MINUTES:
        return None
    return Limit(lower=low * 60, upper=high * 60)


def lengths_in(text: str) -> list[Limit]:
    """Every length of time in minutes that a text states."""
    return [limit for match in _LENGTH.finditer(folded(text)) if (limit := limit_of(match)) is not None]


def _subject(before: str, after: str, whole: str) -> str | None:
    """The subject of a limit: by "for …" behind it, else by the text before it, else by what follows."""
    behind = _FOR.match(after)
    subject = _first(behind["whom"]) if behind else None
    if behind is not None and subject in ("closing", "welcome"):
        return _first(f"{whole} {behind['whom']}")
    if subject is not None:
        return subject
    subject = _first(before)
    if subject in ("group", "stakeholder") and _FROM_THE_FLOOR.search(before):
        return "floor"
    return subject or _first(after[:60])


def _first(text: str) -> str | None:
    return next((subject for subject, pattern in _SUBJECTS.items() if pattern.search(text)), None)
