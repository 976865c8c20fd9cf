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
_SUBJECTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (subject, re.compile(words, re.IGNORECASE))
    for subject, words in (
        ("answer", r"\b(?:respond|responses?|answers?|repl(?:y|ies) to questions|repondre|reponses?|responder|"
            r"respuestas?)\b"),
        ("right_of_reply", r"\bright of reply|droit de reponse|derecho (?:a|de) (?:replica|respuesta)"),
        ("thematic_expert", r"\bthematic expert|expert(?:e)? thematique|expert[oa] tematic[oa]"),
        (
            "perspective",
            rf"\b{_MODERATOR}\b.*\b(?:perspective|points? de vue|views expressed|report(?:s|ing)? back|vues exprimees|"
            r"opiniones expresadas|recommendations resulting|summaries of their)",
        ),
        ("moderator_closing", rf"\b{_MODERATOR}\b.*\b{_END}|\b{_END} (?:\w+ ){{0,3}}{_MODERATOR}"),
        ("moderator_opening", rf"\b{_MODERATOR}\b.*\b{_BEGIN}|\b{_BEGIN} (?:\w+ ){{0,4}}{_MODERATOR}"),
        ("issue_brief", r"\bissues? (?:brief|note|paper)|note thematique|nota tematica"),
        ("welcome", r"\bwelcom\w*|bienvenue|bienvenida|opening (?:remarks|statements?|segment)|remarques liminaires|"
         r"allocutions? d['’]ouverture|palabras de apertura|mots? d['’](?:accueil|ouverture)"),
        ("keynote", r"\bkeynote|discours (?:principal|liminaire)|discurso principal|ponencia magistral"),
        (
            "expert",
            r"\b(?:speakers? will (?:each )?(?:have|speak)|each speaker|briefers?|experts?|expert(?:os?|as?)|"
            r"panel?lists?|panelistes?|panelistas?|presenters?|presentations?|"
            r"presentaciones|presentacion|ponentes?|intervenants?|lead discussants?|discussants?)\b",
        ),
        ("conclusions", r"\bmain conclusions|principales conclusions|conclusiones principales|"
            r"principales conclusiones"),
        ("closing", r"\bclosing|cloture|clausura"),
        ("group", r"\b(?:groups?|groupes?|grupos?|regional organizations?)\b(?!\s+(?:photo|of experts))"),
        (
            "stakeholder",
            r"\b(?:stakeholders?|civil society|societe civile|sociedad civil|ngos?|non-governmental|ong|observers?|"
            r"parties prenantes|partes interesadas|observateurs|observadores|intergovernmental organi[sz]ations?|"
            r"major groups|other participants)\b",
        ),
        (
            "floor",
            r"\b(?:floor|interventions?|intervenciones?|statements?|delegations?|delegacion(?:es)?|delegates|delegues|"
            r"member "
            r"states|etats membres|estados miembros|states parties|parties|speakers?|orateurs?|oradores|declarations?|"
            r"declaraciones|temps de parole|prise de parole|uso de la palabra|speaking time|time[- ]limits?|"
            r"participants?|"
            r"participantes|individual|national|nationales?|titre national|countries|governments|members)\b",
        ),
    )
)  # fmt: skip
_ALONE = {"group": "floor", "stakeholder": "floor"}


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
    subject_before: str | None = None
    for position, match in enumerate(matches):
        limit = limit_of(match)
        if limit is None or _NOT_SPEAKING.search(
            plain[match.start() - 40 if match.start() > 40 else 0 : match.end() + 25]
        ):
            continue
        begin = matches[position - 1].end() if position else 0
        end = matches[position + 1].start() if position + 1 < len(matches) else len(plain)
        before, after = plain[begin : match.start()], plain[match.end() : end]
        subject = _subject(before, after, plain[: match.start()]) or subject_before
        if subject is None:
            continue
        subject_before = subject
        if subject not in ("answer", "right_of_reply"):
            yield FoundLimit(subject, limit, sentence.lines)


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
    if behind is not None:
        said = _first(behind["whom"])
        if said is not None:
            if said in ("expert", "floor", "closing", "welcome"):
                return _first(f"{whole} {behind['whom']}") if said in ("closing", "welcome") else said
            return said
    found = _first(before)
    if found in _ALONE and re.search(r"interventions? from the floor", before, re.IGNORECASE):
        return _ALONE[found]
    return found or _first(after[:60])


def _first(text: str) -> str | None:
    return next((subject for subject, pattern in _SUBJECTS if pattern.search(text)), None)
