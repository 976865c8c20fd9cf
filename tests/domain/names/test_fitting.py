"""What stands before a name is changed with it."""

import pytest

from chairconsole.domain.names.fitting import fitted
from chairconsole.domain.names.language_names import NameForm
from chairconsole.domain.names.name_form import A_STATE, Form

ADJECTIVE, CAPITAL = Form(NameForm.ADJECTIVE), Form(NameForm.CAPITAL)
PEOPLE, WOMAN = Form(NameForm.PEOPLE, is_plural=True), Form(NameForm.PEOPLE, is_feminine=True)


@pytest.mark.parametrize(
    ("language", "text", "name", "form", "replacement", "left"),
    [
        ("en", "as the Kenyan delegate said", "Kenyan", ADJECTIVE, "one country's", "as one country's delegate said"),
        ("en", "The Kenyan delegate said", "Kenyan", ADJECTIVE, "one country's", "One country's delegate said"),
        ("en", "a Kenyan practice", "Kenyan", ADJECTIVE, "national", "a national practice"),
        ("en", "A Kenyan idea", "Kenyan", ADJECTIVE, "unusual", "An unusual idea"),
        ("en", "an Irish law", "Irish", ADJECTIVE, "national", "a national law"),
        ("en", "a Kenyan view", "Kenyan", ADJECTIVE, "united", "a united view"),
        ("en", "The Kenyans said", "Kenyans", PEOPLE, "nationals of one country", "The nationals of one country said"),
        ("en", "in Kenya's law", "Kenya", A_STATE, "one country", "in one country's law"),
        ("en", "Kenya said", "Kenya", A_STATE, "one delegation", "One delegation said"),
        ("en", "So: Kenya said", "Kenya", A_STATE, "one delegation", "So: one delegation said"),
        ("en", "It is so. Kenya said", "Kenya", A_STATE, "one delegation", "It is so. One delegation said"),
        ("fr", "la délégation kényane", "kényane", ADJECTIVE, "d'un pays", "la délégation d'un pays"),
        ("fr", "la Suisse propose", "Suisse", A_STATE, "un pays", "un pays propose"),
        ("fr", "La Suisse propose", "Suisse", A_STATE, "une délégation", "Une délégation propose"),
        ("fr", "le texte du Kenya", "Kenya", A_STATE, "un pays", "le texte d'un pays"),
        ("fr", "le texte de la Suisse", "Suisse", A_STATE, "une délégation", "le texte d'une délégation"),
        ("fr", "le texte de l’Italie", "Italie", A_STATE, "un pays", "le texte d'un pays"),
        ("fr", "demander au Kenya", "Kenya", A_STATE, "un pays", "demander à un pays"),
        ("fr", "vivre au Kenya", "Kenya", A_STATE, "dans un pays", "vivre dans un pays"),
        ("fr", "En Suisse, on vit", "Suisse", A_STATE, "dans un pays", "Dans un pays, on vit"),
        ("fr", "réunis à Nairobi", "Nairobi", CAPITAL, "une capitale", "réunis dans une capitale"),
        ("fr", "aux Suisses", "Suisses", PEOPLE, "ressortissants d'un pays", "aux ressortissants d'un pays"),
        ("fr", "l'Italienne", "Italienne", WOMAN, "ressortissante d'un pays", "la ressortissante d'un pays"),
        ("fr", "d'Italiens", "Italiens", PEOPLE, "ressortissants d'un pays", "de ressortissants d'un pays"),
        ("es", "del Perú", "Perú", A_STATE, "un país", "de un país"),
        ("es", "al Perú", "Perú", A_STATE, "una delegación", "a una delegación"),
        ("es", "La Argentina pide", "Argentina", A_STATE, "una delegación", "Una delegación pide"),
        ("es", "en los Países Bajos", "Países Bajos", A_STATE, "un país", "en un país"),
        ("es", "de la Argentina", "Argentina", A_STATE, "el país", "del país"),
        ("es", "la delegación keniana", "keniana", ADJECTIVE, "de un país", "la delegación de un país"),
        ("es", "a los suizos", "suizos", PEOPLE, "nacionales de un país", "a los nacionales de un país"),
        ("ru", "Делегация Кении", "Кении", A_STATE, "одной страны", "Делегация одной страны"),
    ],
)
def test_a_sentence_is_left(language: str, text: str, name: str, form: Form, replacement: str, left: str) -> None:
    place = text.index(name)
    start, words = fitted(text, place, form, language, replacement)
    assert text[:start] + words + text[place + len(name) :] == left
