"""The rules that the text of a note states: limits, experts, the floor list, alternation, hours, the summary panel."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from chairconsole.domain.base.notation import Limit, TimeRange
from chairconsole.intake.agenda.row_kinds import is_for_floor
from chairconsole.intake.language.clock_times import find_ranges
from chairconsole.intake.language.number_words import NUMBER, number_of
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.people.speaking_limits import FoundLimit, find_limits
from chairconsole.intake.reading.sentences import Sentence

_MOST_EXPERTS = 6
_EXPERTS = any_case(
    rf"(?<![\w-])(?P<number>{folded(NUMBER)})\s+(?:(?!thematic|thematique|tematic)[\w-]+\s+){{0,3}}?(?:experts|"
    r"panel?lists|speakers|panelistes|panelistas|expertos|expertas|intervenants|ponentes)\b"
)
_OF_PANEL = whole_words(r"panels?|round ?-?tables?|tables? rondes?|mesas? redondas?|seances?|sesion(?:es)?")
_NO_LIST = any_case(
    r"\b(?:no|not|without|pas|aucune|sans|ninguna|sin)\b.{0,50}?\b(?:lists?|listes?|"
    r"listas?)\b(?=.{0,40}?(?:speaker|orateur|intervenant|orador|inscri|established|etabli|\W|$))|\b(?:lists?|"
    r"listes?|listas?)\b.{0,40}?\b(?:will not|shall not|ne sera pas|n['’]y aura pas|no se)\b"
)
_LIST = whole_words(
    r"speakers?['’]?s?['’]? lists?|lists? of speakers|listes? (?:d['’]|des )orateurs|listas? de oradores|"
    r"pre-?(?:inscribed|established)|inscribe|inscription sur la liste"
)
_ALTERNATES = any_case(r"\balternat|\balternan|\balterner|\ben alternance\b|\baltern(?:a|e|en|aran)\b")
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
_CHAIRS: tuple[tuple[str, str], ...] = (
    (r"\bco-?\s?facilitators?\b|\bcofacilitateurs?\b|\bco-facilitat(?:eur|rice)s?\b|\bcofacilitador(?:es|"
        r"as)?\b", "co-facilitators"),
    (r"\bco-?\s?chair(?:s|ed|person|persons)?\b|\bcoprésid|\bcopresid|\bco-presid", "co-chairs"),
    (r"\bchair(?:ed|person|man|woman)?\b|\bpresident\b|\bpresidi[oa]|\bpresidencia\b|\bpresidente\b|"
        r"\bpresidee? par\b", "chair"),
)  # fmt: skip


@dataclass
class NoteRules:
    """What the text says. `lines` has, for each rule that was found, the lines it stands on."""

    limits: dict[str, FoundLimit] = field(default_factory=dict)
    differing: list[FoundLimit] = field(default_factory=list)
    experts: int | None = None
    has_no_list: bool = False
    has_list: bool = False
    alternates: bool = False
    hours: tuple[TimeRange, ...] = ()
    side_events: TimeRange | None = None
    summary_moderators: int | None = None
    has_thematic_expert: bool = False
    summary_for_states: bool = False
    is_moderated: bool = False
    chairs: str = ""
    lines: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def limit(self, subject: str) -> Limit | None:
        """The limit of what this subject says, if the text gives one."""
        found = self.limits.get(subject)
        return found.limit if found else None


def find_rules(sentences: Iterable[Sentence], within_agenda: Iterable[Sentence] = ()) -> NoteRules:
    """Every rule that these sentences state; the first one that says something of a subject counts.

    What stands within the agenda says something of limits only, and only where the text does not.
    """
    rules = NoteRules()
    spoken = ""
    for sentence in sentences:
        plain = folded(sentence.text)
        spoken += f" {plain}"
        for found in find_limits(sentence):
            earlier = rules.limits.setdefault(found.subject, found)
            if earlier.limit != found.limit:
                rules.differing.append(found)
        _experts(rules, plain, sentence)
        _floor_list(rules, plain, sentence)
        if not rules.alternates and _ALTERNATES.search(plain):
            rules.alternates, rules.lines["alternates"] = True, sentence.lines
        _hours(rules, plain, sentence)
        _summary(rules, plain, sentence)
        if not rules.is_moderated and _MODERATED.search(plain):
            rules.is_moderated, rules.lines["moderated"] = True, sentence.lines
    for sentence in within_agenda:
        spoken += f" {folded(sentence.text)}"
        for found in find_limits(sentence):
            is_floor = found.subject in ("group", "stakeholder") and is_for_floor(sentence.text)
            rules.limits.setdefault("floor" if is_floor else found.subject, found)
    rules.chairs = next((name for words, name in _CHAIRS if re.search(words, spoken, re.IGNORECASE)), "")
    return rules


def _experts(rules: NoteRules, plain: str, sentence: Sentence) -> None:
    if rules.experts is not None or not _OF_PANEL.search(plain):
        return
    for match in _EXPERTS.finditer(plain):
        number = number_of(match["number"])
        if number is not None and 1 <= number <= _MOST_EXPERTS and "moderat" not in match[0].casefold():
            if match["number"].casefold() in ("un", "une", "una", "uno", "one"):
                continue
            rules.experts, rules.lines["experts"] = number, sentence.lines
            return


def _floor_list(rules: NoteRules, plain: str, sentence: Sentence) -> None:
    if not _LIST.search(plain) and "list" not in plain.casefold():
        return
    if _NO_LIST.search(plain) and re.search(r"speaker|orat|orador|inscri|interven", plain, re.IGNORECASE):
        if not rules.has_no_list:
            rules.has_no_list, rules.lines["speakers_list"] = True, sentence.lines
    elif _LIST.search(plain) and not rules.has_list:
        rules.has_list, rules.lines["has_list"] = True, sentence.lines


def _hours(rules: NoteRules, plain: str, sentence: Sentence) -> None:
    ranges = [
        TimeRange(start=span.start, end=span.end)
        for span in find_ranges(sentence.text)
        if span.end is not None and not span.is_impossible and span.end <= 24 * 60
    ]
    if not ranges:
        return
    if _SIDE_EVENTS.search(plain):
        if rules.side_events is None:
            rules.side_events, rules.lines["side_events"] = ranges[0], sentence.lines
    elif not rules.hours and _HOURS.search(plain) and not _MEAL.search(plain):
        long = [one for one in ranges if one.end - one.start >= 90]
        in_order = all(one.end <= other.start for one, other in pairwise(long))
        if long and in_order:
            rules.hours, rules.lines["hours"] = tuple(long), sentence.lines


def _summary(rules: NoteRules, plain: str, sentence: Sentence) -> None:
    composed = _SUMMARY.search(plain)
    if composed is not None and rules.summary_moderators is None:
        moderators = _MODERATORS.search(composed["who"])
        number = number_of(moderators["number"]) if moderators else None
        if number is not None and number <= _MOST_EXPERTS:
            rules.summary_moderators = number
        rules.has_thematic_expert = _THEMATIC.search(composed["who"]) is not None
        rules.lines["summary_panel"] = sentence.lines
    elif _THEMATIC.search(plain) and not rules.has_thematic_expert:
        rules.has_thematic_expert = True
        rules.lines.setdefault("summary_panel", sentence.lines)
    if not rules.summary_for_states and _STATES_ONLY.search(plain):
        rules.summary_for_states, rules.lines["summary_for_states"] = True, sentence.lines
