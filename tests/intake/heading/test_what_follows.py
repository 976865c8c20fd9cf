"""The session after this one, and under what this one is summarized, as a note says them in three languages."""

import pytest

from chairconsole.domain.plan.parts import NextSession, SummaryUnder
from chairconsole.intake.heading.what_follows import find_what_follows
from chairconsole.intake.proposal.session_toml import write_toml
from chairconsole.intake.reading.sentences import Sentence
from chairconsole.record.session_file import session_from_text
from tests.intake.given import GENEVA, NEW_YORK, codes, proposal, real


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (
            "The next informal thematic session will be held in New York on 22 and 23 May 2017.",
            "en",
            "the informal thematic session in New York on 22 and 23 May 2017",
        ),
        (
            "This session will be followed by the second informal thematic session, in New York on 22 and 23 May.",
            "en",
            "the second informal thematic session, in New York on 22 and 23 May",
        ),
        (
            "The next meeting of the Group is scheduled to take place in Nairobi in March 2026 (details follow).",
            "en",
            "the meeting of the Group in Nairobi in March 2026",
        ),
        (
            "The next consultation will meet on May 3, 2017 in New York and is open to all.",
            "en",
            "the consultation on May 3, 2017 in New York",
        ),
        (
            "La prochaine séance thématique aura lieu à New York les 22 et 23 mai 2017.",
            "fr",
            "la séance thématique à New York les 22 et 23 mai 2017",
        ),
        (
            "La réunion suivante se tiendra à Vienne du 3 au 5 juin 2024.",
            "fr",
            "la réunion à Vienne du 3 au 5 juin 2024",
        ),
        (
            "Cette réunion sera suivie de la deuxième réunion informelle, à New York les 22 et 23 mai.",
            "fr",
            "la deuxième réunion informelle, à New York les 22 et 23 mai",
        ),
        (
            "La próxima sesión temática se celebrará en Nueva York los días 22 y 23 de mayo de 2017.",
            "es",
            "la sesión temática en Nueva York los días 22 y 23 de mayo de 2017",
        ),
        (
            "La reunión siguiente tendrá lugar en Viena del 3 al 5 de junio de 2024.",
            "es",
            "la reunión en Viena del 3 al 5 de junio de 2024",
        ),
        (
            "A esta sesión le seguirá la segunda sesión oficiosa, en Nueva York los días 22 y 23 de mayo.",
            "es",
            "la segunda sesión oficiosa, en Nueva York los días 22 y 23 de mayo",
        ),
    ],
)
def test_the_next_session_is_read(text: str, language: str, name: str) -> None:
    found = find_what_follows([Sentence(text, (7,))], language)
    assert found.next_session == NextSession(**{language: name})
    assert found.next_session_lines == (7,)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The next meeting will be held at 3 p.m.", "en"),
        ("The second informal thematic session will be held in New York on 22 and 23 May 2017.", "en"),
        ("The presentations will be followed by an interactive discussion led by the moderator.", "en"),
        ("The next speaker will take the floor in May.", "en"),
        ("La prochaine séance aura lieu à 15 heures.", "fr"),
        ("Les exposés seront suivis d'un débat interactif.", "fr"),
        ("La próxima sesión se celebrará a las 15 horas.", "es"),
        ("Las ponencias irán seguidas de un debate en mayo.", "es"),
    ],
)
def test_what_is_no_other_session_is_not_read(text: str, language: str) -> None:
    assert find_what_follows([Sentence(text, (7,))], language).next_session == NextSession()


UNDER_21 = SummaryUnder(
    en="paragraph 21 of General Assembly resolution 71/280",
    fr="le paragraphe 21 de la résolution 71/280 de l’Assemblée générale",
    es="el párrafo 21 de la resolución 71/280 de la Asamblea General",
)


@pytest.mark.parametrize(
    "text",
    [
        "The co-facilitators will prepare a summary in accordance with paragraph 21 of resolution A/RES/71/280.",
        "Pursuant to operative paragraph 21 of General Assembly resolution 71/280, a written summary will be issued.",
        "Les cofacilitateurs établiront un résumé conformément au paragraphe 21 de la résolution 71/280.",
        "Un résumé sera établi en application du paragraphe 21 de la résolution 71/280 de l'Assemblée générale.",
        "Los cofacilitadores prepararán un resumen de conformidad con el párrafo 21 de la resolución 71/280.",
        "Se elaborará una síntesis en virtud del párrafo 21 de la resolución A/RES/71/280.",
    ],
)
def test_under_what_it_is_summarized_is_read_for_all_languages(text: str) -> None:
    found = find_what_follows([Sentence(text, (3,))], "en")
    assert (found.summary_under, found.summary_under_lines) == (UNDER_21, (3,))


@pytest.mark.parametrize(
    "text",
    [
        "The moderator is appointed in accordance with paragraph 17 of resolution A/RES/71/280.",
        "The summary panel is held in accordance with paragraph 17 of resolution A/RES/71/280.",
        "The co-facilitators will prepare a summary of the session.",
        "Le panel de synthèse se tient conformément au paragraphe 17 de la résolution 71/280.",
        "El panel de síntesis se celebra de conformidad con el párrafo 17 de la resolución 71/280.",
    ],
)
def test_another_paragraph_is_not_read(text: str) -> None:
    assert find_what_follows([Sentence(text, (3,))], "en").summary_under == SummaryUnder()


NOTE = """Informal consultation
Geneva, 8 May 2017

The next consultation will be held in New York on 22 and 23 May 2017. A summary will be prepared
under paragraph 21 of resolution A/RES/71/280.

10:00-11:00 Opening
11:00-13:00 Closing"""


def test_what_was_read_stands_in_the_session_and_its_file_and_is_told() -> None:
    found = proposal(NOTE)
    session = session_from_text(write_toml(found), file="made.toml").session
    assert found.session is not None
    assert session is not None
    assert session.next_session.en == "the consultation in New York on 22 and 23 May 2017"
    assert session.summary_under == UNDER_21
    assert {"next_session_read", "summary_under_read"} <= codes(found)
    assert found.sources["next_session"] == (4,)


@pytest.mark.parametrize("name", [GENEVA, NEW_YORK])
def test_the_two_real_notes_say_neither(name: str) -> None:
    assert not {"next_session_read", "summary_under_read"} & codes(real(name))
