"""What is odd in the words that a session gives to drafts: spoken names of themes, its end, and the glossary."""

import re
from collections.abc import Iterator

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.base.notation import quoted
from chairconsole.domain.base.translatable import Translatable
from chairconsole.domain.plan.parts import Agenda
from chairconsole.domain.plan.session_check import Place

NAMES = {
    Language.ENGLISH: Translatable("English"),
    Language.FRENCH: Translatable("French"),
    Language.SPANISH: Translatable("Spanish"),
}

_ARTICLE = {
    Language.FRENCH: re.compile(r"(?:les?|la|une?|des)\s|l['’]", re.IGNORECASE),
    Language.SPANISH: re.compile(r"(?:el|la|los|las|lo|una?|un[oa]s)\s", re.IGNORECASE),
}
_ARTICLE_AS_IN = {Language.FRENCH: "les données", Language.SPANISH: "los datos"}
_STOPS = ".,;:!?"


def spoken_oddities(agenda: Agenda) -> Iterator[tuple[Place, str]]:
    """The oddities, each with its place: names and words with which a sentence would not be one."""
    used = [language for language in Language if any(getattr(theme.spoken, language) for theme in agenda.rules.themes)]
    for position, theme in enumerate(agenda.rules.themes):
        place: Place = ("rules", "themes", position, "spoken")
        for language in used:
            name = getattr(theme.spoken, language)
            if name is None:
                yield (
                    place,
                    Translatable(
                        "%1 has no spoken name in %2, as other themes do", quoted(theme.name), NAMES[language]
                    ),
                )
                continue
            yield from _odd_name((*place, language.value), language, name)
    for language in Language:
        for key, words in (("summary_under", agenda.summary_under), ("next_session", agenda.next_session)):
            if name := getattr(words, language.value):
                yield from _odd_name((key, language.value), language, name)
        for typed, said in getattr(agenda.rules.glossary, language).items():
            if typed == said:
                yield (
                    ("rules", "glossary", language.value, typed),
                    Translatable("%1 is said as it is typed, so it needs no line in the glossary", quoted(typed)),
                )


def _odd_name(place: Place, language: Language, name: str) -> Iterator[tuple[Place, str]]:
    if name.strip()[-1] in _STOPS:
        yield place, Translatable("%1 ends with a sign, and it stands inside a sentence", quoted(name))
    if language in _ARTICLE and not _ARTICLE[language].match(name.strip()):
        yield (
            place,
            Translatable(
                "%1 has no article; a spoken name in %2 has one, as in %3",
                quoted(name),
                NAMES[language],
                quoted(_ARTICLE_AS_IN[language]),
            ),
        )
