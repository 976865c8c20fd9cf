"""Notes that say the same, and those that say it of others."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.draft.same_words import same_words
from tests.report.composing.worked_meeting import vocabulary

ENGLISH, FRENCH, SPANISH = Language


def words(language: Language, text: str) -> tuple[str, ...]:
    return same_words(text, vocabulary().glossary(language), vocabulary().lexicons[language])


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (ENGLISH, "data collection", "the collection of data"),
        (ENGLISH, "better data collection", "better collection of data"),
        (ENGLISH, "protection of the rights of migrants", "migrants' rights protection"),
        (ENGLISH, "training of officers by NGOs", "officer training by NGOs"),
        (ENGLISH, "Visas & borders", "borders, visas"),
        (ENGLISH, "data, visas and return", "return, data and visas"),
        (ENGLISH, "to collect data", "collect the data"),
        (ENGLISH, "not the rights of migrants", "not migrants' rights"),
        (ENGLISH, "visa fees and labour rights", "labour rights, visa fees"),
        (ENGLISH, "training of judges, collection of data", "data collection and training of judges"),
        (ENGLISH, "train judges and collect data", "collect data, train judges"),
        (FRENCH, "formation des juges et collecte de données", "la collecte des données, la formation des juges"),
        (SPANISH, "formación de jueces y recopilación de datos", "recopilación de datos, formación de jueces"),
        (FRENCH, "collecte de données", "la collecte des données"),
        (FRENCH, "visas et frontières", "les frontières et les visas"),
        (SPANISH, "recopilación de datos", "la recopilación de los datos"),
        (SPANISH, "fronteras y visados", "visados, fronteras"),
    ],
)
def test_the_same_is_said_in_other_words(language: Language, one: str, other: str) -> None:
    assert words(language, one) == words(language, other)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        (ENGLISH, "refugees, not migrants", "migrants, not refugees"),
        (ENGLISH, "migrants, not rights of refugees", "rights, not migrants of refugees"),
        (ENGLISH, "migration from South to North", "migration from North to South"),
        (ENGLISH, "support to migrants", "support from migrants"),
        (ENGLISH, "labour migration", "migration of labour to States"),
        (ENGLISH, "jobs of migrants for refugees", "migrants for refugees' jobs"),
        (ENGLISH, "rights of migrants and States", "States and rights of migrants"),
        (ENGLISH, "no visas and borders", "borders and no visas"),
        (ENGLISH, "States need migrants", "migrants need States"),
        (ENGLISH, "labour migrants, not family members", "family members, not labour migrants"),
        (ENGLISH, "labour visas rather than family visas", "family visas rather than labour visas"),
        (ENGLISH, "labour visas, rather than family visas", "family visas, rather than labour visas"),
        (ENGLISH, "rights of migrants and duties of States", "duties of migrants and rights of States"),
        (ENGLISH, "more visas and fewer fees", "fewer visas and more fees"),
        (ENGLISH, "help to women and schools in Mali", "schools in Mali and help to women"),
        (FRENCH, "droits des migrants et devoirs des États", "devoirs des migrants et droits des États"),
        (FRENCH, "les visas courts, pas les visas longs", "les visas longs, pas les visas courts"),
        (SPANISH, "derechos de migrantes y deberes de Estados", "deberes de migrantes y derechos de Estados"),
        (FRENCH, "les réfugiés, pas les migrants", "les migrants, pas les réfugiés"),
        (FRENCH, "du Sud vers le Nord", "du Nord vers le Sud"),
        (FRENCH, "aide aux migrants", "aide des migrants"),
        (FRENCH, "retour en France", "retour de France"),
        (SPANISH, "refugiados, no migrantes", "migrantes, no refugiados"),
        (SPANISH, "visados, ni fronteras", "visados, fronteras"),
        (SPANISH, "de Sur a Norte", "de Norte a Sur"),
        (SPANISH, "apoyo a los migrantes", "apoyo de los migrantes"),
    ],
)
def test_the_same_words_say_something_else(language: Language, one: str, other: str) -> None:
    assert words(language, one) != words(language, other)


def test_what_has_no_words_is_like_nothing() -> None:
    assert words(ENGLISH, "the, and") == words(ENGLISH, "=") == ()
