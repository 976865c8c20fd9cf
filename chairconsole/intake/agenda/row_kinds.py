"""What kind of block a row of an agenda is, by the words of its title in English, French and Spanish."""

from chairconsole.domain.plan.parts import BlockKind
from chairconsole.intake.language.phrases import any_case, folded, whole_words

_WORDS: tuple[tuple[BlockKind, str], ...] = (
    (
        BlockKind.SUMMARY_PANEL,
        r"summary panels?|summary (?:round ?table|discussion|session)|panel (?:de )?(?:synthese|sintesis|resumen)|"
        r"(?:table ronde|seance|debat|reunion-debat) de synthese|(?:mesa redonda|sesion|panel) de (?:sintesis|resumen)|"
        r"closing panel|panel recapitulatif|panel recapitulativo|wrap-?up panel|mesa redonda resumen",
    ),
    (
        BlockKind.MAIN_CONCLUSIONS,
        r"main conclusions|main (?:take-?aways|findings|outcomes)|principales conclusions|conclusions principales|"
        r"principales conclusiones|conclusiones principales|key conclusions|draw (?:the )?conclusions|"
        r"conclusions and recommendations|conclusions et recommandations|conclusiones y recomendaciones|wrap[- ]?up|"
        r"summary (?:of|by) (?:the )?(?:discussions?|panels?|round ?tables?|dialogues?|co-?chairs?|"
        r"co-?facilitators?|chairs?|moderators?|rapporteurs?)|"
        r"synthese des (?:travaux|debats|discussions)|(?:sintesis|resumen) de (?:los debates|las deliberaciones)|"
        r"^conclusions?$|key messages|messages cles|way forward|next steps|recapitulation",
    ),
    (
        BlockKind.CLOSING,
        r"clos(?:ing|ure|e)\b|cloture|clausura|cierre|concluding (?:remarks|statements?|session|segment)|adjournment|"
        r"palabras finales|observations finales|mot de la fin|final remarks|farewell|end of (?:the )?(?:meeting|day|"
        r"session)|"
        r"fin (?:de la|du|des) |remarques finales|observaciones finales|concluding$|vote of thanks",
    ),
    (
        BlockKind.BREAK,
        r"lunch|coffee|tea\b|break\b|recess|pause|dejeuner|almuerzo|receso|descanso|(?:pausa|(?<!world )cafe)\b|"
        r"cocktail|"
        r"reception|dinner|diner\b|cena\b|refreshments|side[- ]events?|evenements? paralleles?|eventos? paralelos?|"
        r"suspension of the meeting|interval\b|intermission|brunch|petit dejeuner|breakfast|desayuno",
    ),
    (
        BlockKind.ISSUE_BRIEF,
        r"issues? (?:brief|note|paper)s?|(?:presentation|introduction) of the (?:issue|background|concept)"
        r"(?:s)? (?:brief|note|paper|report)|note (?:thematique|d['’]information|de synthese)|"
        r"(?:nota|documento) (?:tematic[oa]|informativ[oa]|de antecedentes)|background (?:paper|note|document)",
    ),
    (
        BlockKind.PANEL,
        r"panels?\b|round ?-?tables?|tables? rondes?|mesas? redondas?|expert discussion|reunion-debat|"
        r"groupes? (?:d['’]experts|de discussion)|paneles\b|conversatorio|thematic (?:discussion|debate|session|"
        r"segment)|"
        r"(?:debat|seance|dialogue) thematique|(?:debate|sesion|dialogo) tematic[oa]|fireside chat|talk ?show",
    ),
    (
        BlockKind.OPENING,
        r"opening|open(?:s|ed)? (?:of )?the|welcom\w*|inaugura\w*|ouverture|allocutions? (?:d['’]ouverture|"
        r"liminaires?)|"
        r"bienvenue|accueil et (?:ouverture|bienvenue)|mots? d['’](?:ouverture|accueil|introduction)|apertura|"
        r"bienvenida|"
        r"introductory (?:remarks|"
        r"segment|session)|introduction (?:and|&|by)|declarations? liminaires?|palabras de (?:bienvenida|apertura)|"
        r"remarques (?:liminaires|introductives)",
    ),
)
_PATTERNS = tuple((kind, any_case(rf"\b(?:{words})")) for kind, words in _WORDS)
_NUMBERED_SESSION = any_case(
    r"^(?:thematic |substantive |working |interactive |plenary )?(?:sessions?|seances?|sesion(?:es)?|clusters?|"
    r"segments?|modul[eo]s?|themes?|topics?|temas?|parts?|blocs?|bloques?)\s*(?:n[o°]\.?\s*)?(?:\d{1,2}|"
    r"[IVX]{1,4}|one|two|three|four|five|six|seven|eight|un|deux|trois|quatre|cinq|uno|dos|tres|cuatro|cinco|"
    r"[A-H])\b"
)
_NUMBER = r"(?: discussion)?\s*(?:n[o°]\.?\s*)?(?P<number>\d{1,2}|[IVX]{1,4}|[A-H]|one|two|three|four|five)\b"
_NUMBERED_PANEL = any_case(
    rf"^(?:\w+[ -]){{0,3}}(?:panels?|round ?-?tables?|tables? rondes?|mesas? redondas?){_NUMBER}"
)
_PANEL_NUMBER = any_case(rf"\b(?:panel|round ?-?table|table ronde|mesa redonda|session|seance|sesion){_NUMBER}")
_OPENING_PANEL = any_case(r"(?:high-level )?opening panel\b")
_FAR = 60
"""A kind whose words stand so many characters from the start of a title is a guess."""
_FLOOR = whole_words(
    r"discussions?|debates?|dialogues?|debat|debats|dialogo|debate|interactive|interactif|interactiv[oa]|"
    r"exchanges?|echanges?|intercambio|statements?|interventions?|intervenciones|comments|reactions?|questions?|"
    r"q ?& ?a|consultations?|consultas?|negotiations?|reading|deliberations|deliberaciones|declaraciones|"
    r"declarations|tour de table|discusion|discusiones|preguntas|listening|stocktak\w+|hearings?"
)
_PEOPLE = whole_words(
    r"moderat\w*|moderad\w*|panel?lists?|speakers?|experts?|intervenants?|panelistas?|expertos?|expertas?|"
    r"ponentes?|presentations?|presentaciones|presenters?|respondents?|discussants?|facilitat\w*"
)


def kind_of(title: str, description: str = "") -> tuple[BlockKind, bool]:
    """The kind of a block with this title, and whether it was guessed."""
    plain = folded(title)
    matches = [(match.start(), number) for number, (_, words) in enumerate(_PATTERNS) if (match := words.search(plain))]
    if not matches:
        is_numbered = _NUMBERED_SESSION.match(plain) is not None
        has_people = _PEOPLE.search(folded(description)) is not None
        return (BlockKind.PANEL if is_numbered and has_people else BlockKind.OTHER), is_numbered
    kinds = {_PATTERNS[number][0] for _, number in matches}
    position, first = min(matches)
    kind = _PATTERNS[first][0]
    if _OPENING_PANEL.match(plain):
        return BlockKind.PANEL, False
    if kind is BlockKind.MAIN_CONCLUSIONS:
        return (BlockKind.CLOSING, False) if BlockKind.CLOSING in kinds else (kind, position > _FAR)
    if BlockKind.PANEL in kinds and _NUMBERED_PANEL.match(plain):
        return BlockKind.PANEL, False
    return kind, position > _FAR


def is_for_floor(title: str, description: str = "") -> bool:
    """Whether a row of no other kind lets the floor speak."""
    return _FLOOR.search(folded(title)) is not None or _FLOOR.search(folded(description)) is not None


def panel_number(title: str) -> str | None:
    """The number of a panel as its title has it, as in "2", "II" or "A"."""
    match = _PANEL_NUMBER.search(folded(title))
    return match["number"] if match else None
