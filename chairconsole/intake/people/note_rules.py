"""The rules that the text of a note states: limits, experts, the floor list, hours, the summary panel."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from chairconsole.domain.base.notation import Limit, TimeRange
from chairconsole.intake.agenda.row_kinds import is_for_floor
from chairconsole.intake.language.clock_times import are_in_order, time_ranges
from chairconsole.intake.language.number_words import NUMBER, number_of
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.people.speaking_limits import FoundLimit, find_limits
from chairconsole.intake.reading.sentences import Sentence

_MOST_EXPERTS = 6
_SHORTEST_HOURS = 90
"""Hours of a session last at least so many minutes."""
_EXPERTS = any_case(
    rf"(?<![\w-])(?P<number>{folded(NUMBER)})\s+(?:(?!thematic|thematique|tematic)[\w-]+\s+){{0,3}}?(?:experts|"
    r"panel?lists|speakers|panelistes|panelistas|expertos|expertas|intervenants|ponentes)\b"
)
_ONE = any_case("un|une|una|uno|one")
_OF_PANEL = whole_words(r"panels?|round ?-?tables?|tables? rondes?|mesas? redondas?|seances?|sesion(?:es)?")
_NO_LIST = any_case(
    r"\b(?:no|not|without|pas|aucune|sans|ninguna|sin)\b.{0,50}?\b(?:lists?|listes?|"
    r"listas?)\b(?=.{0,40}?(?:speaker|orateur|intervenant|orador|inscri|established|etabli|\W|$))|\b(?:lists?|"
    r"listes?|listas?)\b.{0,40}?\b(?:will not|shall not|ne sera pas|n['’]y aura pas|no se)\b"
)
_OF_SPEAKERS = any_case(r"speaker|orat|orador|inscri|interven")
_LIST = whole_words(
    r"speakers?['’]?s?['’]? lists?|lists? of speakers|listes? (?:d['’]|des )orateurs|listas? de oradores|"
    r"pre-?(?:inscribed|established)|inscribe|inscription sur la liste"
)
_SIDE_EVENTS = any_case(
    r"\bside[- ]events?\b|\bevenements? paralleles?\b|\bmanifestations? paralleles?\b|\beventos? paralelos?\b|"
    r"\bactos? paralelos?\b|\bactividades paralelas\b"
)  # fmt: skip
_HOURS = whole_words(
    r"held|session|meetings?|interpretation|plenary|take place|convene\w*|seances?|reunions?|se tiendra|"
    r"auront lieu|aura lieu|interpretacion|sesiones|reuniones|se celebrara\w*|tendra\w* lugar|daily|each day|"
    r"chaque jour|cada dia"
)
_MEAL = whole_words(r"lunch|dejeuner|almuerzo|coffee|registration|inscription|accreditation|badge")
_SUMMARY = any_case(
    r"\b(?:summary panel|panel de synthese|panel de sintesis|table ronde de synthese|"
    r"mesa redonda de sintesis)\b.{0,80}?\b(?:composed of|made up of|compose[es]*|constitue|compuest[oa]|"
    r"integrad[oa]|formad[oa])\b(?P<who>.{0,140})"
)
_MODERATORS = any_case(rf"(?P<number>{folded(NUMBER)})\s+(?:panel\s+)?(?:moderat|moderad)")
_THEMATIC = any_case(r"\b(?:thematic expert|expert(?:e)? thematique|expert[oa] tematic[oa])")
_STATES_ONLY = any_case(
    r"\b(?:open(?:s|ed)? the floor|floor will be open|ouvriront|ouvrira|donneront la parole|abriran|"
    r"dar[aá]n? la palabra)\b.{0,90}?\b(?:from|to|by|aux|des|a los|de los)\s+(?:the\s+)?(?:member states|"
    r"etats membres|estados miembros)"
)
_MODERATED = any_case(r"\bmoderat|\bmoderad|\banimateur|\bmoderee?s? par")
_CHAIRS = (
    (
        any_case(
            r"\bco-?\s?facilitators?\b|\bcofacilitateurs?\b|\bco-facilitat(?:eur|rice)s?\b|"
            r"\bcofacilitador(?:es|as)?\b"
        ),
        "co-facilitators",
    ),
    (any_case(r"\bco-?\s?chair(?:s|ed|person|persons)?\b|\bcoprésid|\bcopresid|\bco-presid"), "co-chairs"),
    (
        any_case(
            r"\bchair(?:ed|person|man|woman)?\b|\bpresident\b|\bpresidi[oa]|\bpresidencia\b|\bpresidente\b|"
            r"\bpresidee? par\b"
        ),
        "chair",
    ),
)
"""Words for those who chair, the most specific first, and the key of their title."""


@dataclass
class NoteRules:
    """The rules of a text. Fields that end with `_lines` are the lines of a rule, empty if it is not stated."""

    limits: dict[str, FoundLimit] = field(default_factory=dict)
    differing: list[FoundLimit] = field(default_factory=list)
    experts: int | None = None
    no_list_lines: tuple[int, ...] = ()
    list_lines: tuple[int, ...] = ()
    hours: tuple[TimeRange, ...] = ()
    hours_lines: tuple[int, ...] = ()
    side_events: TimeRange | None = None
    side_events_lines: tuple[int, ...] = ()
    summary_moderators: int | None = None
    has_thematic_expert: bool = False
    summary_for_states_lines: tuple[int, ...] = ()
    is_moderated: bool = False
    chairs: str = ""

    def limit(self, subject: str) -> Limit | None:
        """The speaking limit of this subject, if the text gives one."""
        found = self.limits.get(subject)
        return found.limit if found else None


def find_rules(sentences: Iterable[Sentence], within_agenda: Iterable[Sentence] = ()) -> NoteRules:
    """The rules that these sentences state; the first one on a subject counts.

    Sentences within the agenda give limits only, and only those that the text does not give.
    """
    rules = NoteRules()
    whole = ""
    for sentence in sentences:
        plain = folded(sentence.text)
        whole += f" {plain}"
        for found in find_limits(sentence):
            earlier = rules.limits.setdefault(found.subject, found)
            if earlier.limit != found.limit:
                rules.differing.append(found)
        rules.experts = rules.experts or _experts(plain)
        _floor_list(rules, plain, sentence.lines)
        _hours(rules, plain, sentence)
        _summary_panel(rules, plain, sentence.lines)
        rules.is_moderated = rules.is_moderated or _MODERATED.search(plain) is not None
    for sentence in within_agenda:
        whole += f" {folded(sentence.text)}"
        for found in find_limits(sentence):
            is_floor = found.subject in ("group", "stakeholder") and is_for_floor(sentence.text)
            rules.limits.setdefault("floor" if is_floor else found.subject, found)
    rules.chairs = next((name for pattern, name in _CHAIRS if pattern.search(whole)), "")
    return rules


def _experts(plain: str) -> int | None:
    """The number of experts on a panel, if the sentence gives it; one expert alone may be any."""
    if not _OF_PANEL.search(plain):
        return None
    for match in _EXPERTS.finditer(plain):
        number = number_of(match["number"])
        is_moderators = "moderat" in match[0].casefold()
        if number is not None and 1 <= number <= _MOST_EXPERTS and not is_moderators and not _ONE.fullmatch(match[1]):
            return number
    return None


def _floor_list(rules: NoteRules, plain: str, lines: tuple[int, ...]) -> None:
    """Note whether the sentence states that there is a list of speakers, or that there is none."""
    is_list = _LIST.search(plain) is not None
    if not is_list and "list" not in plain.casefold():
        return
    if _NO_LIST.search(plain) and _OF_SPEAKERS.search(plain):
        rules.no_list_lines = rules.no_list_lines or lines
    elif is_list:
        rules.list_lines = rules.list_lines or lines


def _hours(rules: NoteRules, plain: str, sentence: Sentence) -> None:
    """Note the hours of side events or of the session, if the sentence gives them."""
    ranges = time_ranges(sentence.text)
    if not ranges:
        return
    if _SIDE_EVENTS.search(plain):
        if rules.side_events is None:
            rules.side_events, rules.side_events_lines = ranges[0], sentence.lines
    elif not rules.hours and _HOURS.search(plain) and not _MEAL.search(plain):
        long = tuple(one for one in ranges if one.end - one.start >= _SHORTEST_HOURS)
        if long and are_in_order(long):
            rules.hours, rules.hours_lines = long, sentence.lines


def _summary_panel(rules: NoteRules, plain: str, lines: tuple[int, ...]) -> None:
    """Note who sits on the summary panel and to whom its floor is open, if the sentence states it."""
    composed = _SUMMARY.search(plain)
    if composed is not None and rules.summary_moderators is None:
        moderators = _MODERATORS.search(composed["who"])
        number = number_of(moderators["number"]) if moderators else None
        if number is not None and number <= _MOST_EXPERTS:
            rules.summary_moderators = number
        rules.has_thematic_expert = _THEMATIC.search(composed["who"]) is not None
    elif _THEMATIC.search(plain):
        rules.has_thematic_expert = True
    if _STATES_ONLY.search(plain):
        rules.summary_for_states_lines = rules.summary_for_states_lines or lines
