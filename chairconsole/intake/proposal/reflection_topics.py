"""The topics that a note asks participants to reflect on, as the session's themes."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from chairconsole.domain.plan.parts import Theme, slug
from chairconsole.intake.language.phrases import any_case, folded
from chairconsole.intake.reading.sentences import Sentence

_MOST = 12
_LONGEST_SHORT = 18
_ASKED = any_case(
    r"\b(?:participants?|delegations?|speakers|member states|interventions|participants|delegaciones|oradores|"
    r"estados miembros|etats membres|intervenants|orateurs|los participantes)\b[^.]{0,90}?\b(?:encouraged|invited|"
    r"requested|asked|expected|may wish|invite(?:e?s)?|encourage(?:e?s)?|pries|alienta|invita|"
    r"ruega)\b[^.]{0,40}?\b(?:to (?:reflect|focus|comment|share views|address|consider)(?: on| upon)?|"
    r"a (?:reflechir|axer[^.]{0,40}|se pencher) (?:sur|a|aux)|a (?:reflexionar|centrarse|examinar) (?:sobre|"
    r"en)?)\s*"
)
_GIVEN = any_case(
    r"\b(?:to (?:provide|share)|a (?:fournir|presenter|partager)|a (?:aportar|compartir|presentar))\s+(?:des |"
    r"los |las )?(?P<what>(?:examples?|exemples|ejemplos)\b[^.]*)"
)
_PRESENTED = any_case(r"\bto present\s+(?P<what>[^.,]*?)(?=\s+to\s|\.|,|$)")
_NEXT_VERB = any_case(r"\s+(?:and|et|y)\s+(?:to\s+\w+|a\s+presenter|a\s+presentar)\b.*$|\s+to inform\b.*$")
_DROPPED = any_case(
    r"^(?:(?:and|et|y|as well as|ainsi que|asi como|including|on|the|their|les?|la|los|las|sus|leurs?|following|"
    r"effective|des|aux?|sur|sobre|el|de)\s+)+"
)
_ADJECTIVE = any_case(
    r"national|regional|international|global|local|subregional|bilateral|multilateral|domestic|nationales|regionales|"
    r"internationales|nationaux|regionaux|internationaux"
)
_SHORT: tuple[tuple[str, str], ...] = (
    ("priorit", "Priorities"),
    ("data", "Data"),
    ("capacit", "Capacities"),
    ("good practice", "Good practices"),
    ("best practice", "Best practices"),
    ("partnership", "Partnerships"),
    ("commitment", "Commitments"),
    ("financ", "Financing"),
    ("implementation", "Implementation"),
    ("challenge", "Challenges"),
    ("recommendation", "Recommendations"),
    ("lessons", "Lessons"),
)
_LETTERED = any_case(r"^\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s*(?P<item>.+)$")


@dataclass(frozen=True)
class Topics:
    """The themes of a note and the lines they come from."""

    themes: tuple[Theme, ...] = ()
    lines: tuple[int, ...] = ()


def find_topics(sentences: Iterable[Sentence]) -> Topics:
    """The topics that participants are asked to reflect on, in the order of the note."""
    known = list(sentences)
    names: list[str] = []
    lines: set[int] = set()
    for position, sentence in enumerate(known):
        plain = folded(sentence.text)
        match = _ASKED.search(plain)
        if match is None:
            if names and (given := _GIVEN.search(plain)):
                names += _given(sentence.text, plain, given)
                lines |= set(sentence.lines)
            continue
        rest = sentence.text[match.end() :].strip(" .")
        items = list(_items(rest))
        if rest.endswith(":") or not items:
            listed = list(_listed(known[position + 1 :]))
            items = [item for item, _ in listed]
            lines |= {line for _, where in listed for line in where}
        if items:
            names += items
            lines |= set(sentence.lines)
    return Topics(_themes(names), tuple(sorted(lines)))


def _given(text: str, plain: str, given: re.Match[str]) -> list[str]:
    examples = text[given.start("what") : given.end("what")]
    names = _pair(_capital(_NEXT_VERB.sub("", examples).strip(" .")))
    presented = _PRESENTED.search(plain)
    if presented is not None:
        names.append(_capital(text[presented.start("what") : presented.end("what")]))
    return names


def _items(text: str) -> Iterator[str]:
    """The parts of an enumeration, adjectives with the noun that they share."""
    text = re.sub(r"\([^()]*\)", "", text).strip(" .:;")
    adjectives: list[str] = []
    for part in re.split(r"\s*[,;]\s*|\s+(?:as well as|ainsi que|asi como|así como)\s+", text):
        words = _DROPPED.sub("", part.strip()).split()
        while len(words) >= 3 and _is_adjective(words[0]) and words[1] in ("and", "et", "y"):
            adjectives.append(words[0])
            words = words[2:]
        if len(words) == 1 and _is_adjective(words[0]):
            adjectives.append(words[0])
        elif words:
            noun = f" {' '.join(words[1:])}" if _is_adjective(words[0]) else ""
            yield from (_capital(f"{adjective}{noun}") for adjective in adjectives)
            adjectives = []
            yield _capital(" ".join(words))


def _is_adjective(word: str) -> bool:
    return _ADJECTIVE.fullmatch(folded(word)) is not None


def _pair(text: str) -> list[str]:
    """Two things joined by "and" that are both named by several words, as two; else the text alone."""
    parts = re.split(r"\s+(?:and|et|y)\s+", text)
    if len(parts) == 2 and all(len(part.split()) > 1 for part in parts):
        return [parts[0], _capital(parts[1])]
    return [text]


def _listed(following: list[Sentence]) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The items of the list that follows: lettered, numbered or ending with semicolons."""
    for sentence in following[:_MOST]:
        match = _LETTERED.match(sentence.text)
        item = match["item"] if match else sentence.text
        is_long = len(item.split()) > 30 or (len(item) > 120 and not item.rstrip().endswith((";", "?")))
        if match is None and is_long:
            return
        yield _capital(_DROPPED.sub("", item).strip(" .;")), sentence.lines
        if match is None and item.rstrip().endswith("."):
            return


def _themes(names: list[str]) -> tuple[Theme, ...]:
    themes: list[Theme] = []
    for name in names[:_MOST]:
        short = _short(name)
        theme_id = slug(short) or f"theme-{len(themes) + 1}"
        if name and all(theme_id != theme.id for theme in themes):
            themes.append(Theme(id=theme_id, name=name, short=short))
    return tuple(themes)


def _short(name: str) -> str:
    """A theme's name as it fits on a button."""
    plain = folded(name).casefold()
    words = name.split()
    if words and _is_adjective(words[0]):
        return words[0]
    for word, short in _SHORT:
        if word in plain:
            return short
    short = ""
    for word in words:
        if short and len(short) + 1 + len(word) > _LONGEST_SHORT:
            break
        short = f"{short} {word}".strip()
    return short[:_LONGEST_SHORT].strip(" ,;:?") or name[:_LONGEST_SHORT]


def _capital(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:]
