"""The name that a typed text begins with."""

import pytest

from chairconsole.domain.names.language_names import LanguageNames, NameForm
from chairconsole.domain.names.opening_names import OpeningNames
from tests.desk import shipped_directory


def names() -> LanguageNames:
    found = shipped_directory().names
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "text", "name", "form", "has_article"),
    [
        ("en", "Merkel asked for funds", "Merkel", NameForm.OFFICE, False),
        ("en", "Pena Nieto offered visas", "Pena Nieto", NameForm.OFFICE, False),
        ("en", "Catalan is taught", "Catalan", NameForm.LANGUAGE, False),
        ("en", "Dr. Okoth asked", "Dr. Okoth", NameForm.OFFICE, False),
        ("en", "Ambassador de la Cruz spoke", "Ambassador de la Cruz", NameForm.OFFICE, False),
        ("en", "von der Leyen must act", "von der Leyen", NameForm.OFFICE, False),
        ("en", "Okoth said that fees rose", "Okoth", NameForm.OFFICE, False),
        ("en", "Kenyans pay more", "Kenyans", NameForm.PEOPLE, False),
        ("en", "South Kivu is unsafe", "South Kivu", NameForm.PLACE, False),
        ("fr", "Mme Okoth a parlé", "Mme Okoth", NameForm.OFFICE, False),
        ("fr", "Dr. Okoth a parlé", "Dr. Okoth", NameForm.OFFICE, True),
        ("fr", "Kurdes menacés", "Kurdes", NameForm.COMMUNITY, True),
        ("fr", "Mexicains sans papiers", "Mexicains", NameForm.PEOPLE, True),
        ("fr", "Le Cap accueille", "Le Cap", NameForm.PLACE, False),
        ("fr", "Agence française de développement", "Agence française de développement", NameForm.AGENCY, True),
        ("es", "Sra. Okoth pidió fondos", "Sra. Okoth", NameForm.OFFICE, True),
        ("es", "Lampedusa espera", "Lampedusa", NameForm.PLACE, False),
    ],
)
def test_a_name_at_the_beginning(language: str, text: str, name: str, form: NameForm, *, has_article: bool) -> None:
    found = OpeningNames(names(), language).find(text)
    assert found is not None
    assert (text[: found.end], found.form, found.has_article) == (name, form, has_article)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Border staff need training"),
        ("en", "merkel asked for funds"),
        ("en", "Dr"),
        ("en", "“Merkel asked”"),
        ("en", ""),
        ("fr", "Le cap est fixé"),
        ("fr", "Français langue d’accueil"),
        ("es", "Kurdos amenazados"),
        ("es", "Españoles en el exterior"),
    ],
)
def test_what_begins_with_no_name(language: str, text: str) -> None:
    assert OpeningNames(names(), language).find(text) is None


def test_plain_words_are_no_surnames_and_people_of_a_session_are_known() -> None:
    openings = OpeningNames(names(), "en")
    assert openings.find("Wardens said no") is None
    assert openings.find("Warden said no") is not None
    assert openings.find("Warden said no", {"warden"}) is None
    assert openings.find("Okoth, not others") is None
    found = openings.with_people(["Ada Okoth", "Okoth"]).find("Okoth, not others")
    assert found is not None
    assert (found.end, found.form) == (5, NameForm.PERSON)
