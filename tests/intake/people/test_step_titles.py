"""Titles in the language of the note."""

from chairconsole.intake.people.step_titles import language_of, titles_in


def test_languages() -> None:
    assert language_of("The session will be held with the support of the office") == "en"
    assert language_of("La séance sera ouverte par le président et les modérateurs") == "fr"
    assert language_of("La sesión será para los Estados y las organizaciones del sistema") == "es"
    assert language_of("") == "en"
    assert language_of("Consultation on services, Geneva, Palais des Nations: des panels") == "en"
    assert titles_in("fr").expert.format(2) == "Expert 2"
