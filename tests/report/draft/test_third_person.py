"""What a speaker said as "I" or "we", as a summary writes it."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.draft.third_person import in_the_third_person, with_own_words_quoted
from tests.report.remarks.given import lexicon

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH
CO, EXPERT, MODERATOR = "co_facilitators", "thematic_expert", "moderator"


@pytest.mark.parametrize(
    ("language", "speaker", "said", "written"),
    [
        (EN, CO, "For my part, I would stress that visas help.", "The co-facilitators stressed that visas help."),
        (EN, EXPERT, "I would also like to add one thing.", "The thematic expert added one thing."),
        (
            EN,
            MODERATOR,
            "As moderator, I would draw one conclusion: fees must fall.",
            "The moderator of panel 2 drew one conclusion: fees must fall.",
        ),
        (EN, CO, "We heard that visas help.", "The session heard that visas help."),
        (FR, CO, "Nous avons entendu que les visas aident.", "La session a entendu que les visas aident."),
        (ES, CO, "Hemos escuchado que faltan datos.", "La sesión escuchó que faltan datos."),
        (EN, CO, "Fees of 5 billion US dollars fell near a mine.", "Fees of 5 billion US dollars fell near a mine."),
        (EN, CO, "In my view, fees must fall.", "The co-facilitators took the view that fees must fall."),
        (
            EN,
            CO,
            "We said that our panels were short.",
            "In the words of the co-facilitators: “We said that our panels were short”.",
        ),
        (
            EN,
            CO,
            "I was moved by what we heard.",
            "In the words of the co-facilitators: “I was moved by what we heard”.",
        ),
        (EN, CO, "Fees fell. I hope that visas follow.", "Fees fell. The co-facilitators hoped that visas follow."),
        (EN, CO, "One speaker said: “we are ready”.", "One speaker said: “we are ready”."),
        (FR, CO, "Pour ma part, je dirais que les visas aident.", "Les cofacilitateurs ont dit que les visas aident."),
        (FR, EXPERT, "J’ajouterais un point.", "Les observations thématiques ont ajouté un point."),
        (
            FR,
            MODERATOR,
            "Je tiens à souligner le rôle des villes.",
            "La modération de panel 2 a souligné le rôle des villes.",
        ),
        (FR, CO, "À mon sens, il faut des visas.", "Les cofacilitateurs ont estimé qu’il faut des visas."),
        (
            FR,
            CO,
            "Je suis ému par nos échanges.",
            "Les cofacilitateurs ont employé ces termes : « Je suis ému par nos échanges ».",
        ),
        (
            ES,
            CO,
            "Por mi parte, destacaría que los visados ayudan.",
            "Los cofacilitadores destacaron que los visados ayudan.",
        ),
        (ES, MODERATOR, "Quisiera añadir un punto.", "La moderación de panel 2 añadió un punto."),
        (ES, CO, "A mi juicio, faltan datos.", "Los cofacilitadores consideraron que faltan datos."),
        (ES, CO, "Los costos bajan.", "Los costos bajan."),
    ],
)
def test_nobody_says_i_in_a_summary(language: Language, speaker: str, said: str, written: str) -> None:
    assert in_the_third_person(said, speaker, lexicon(language), "panel 2") == written


def test_what_is_quoted_in_spanish_is_the_speakers() -> None:
    told = in_the_third_person("Nuestros países deben hacer más.", CO, lexicon(ES))
    assert "«Nuestros países deben hacer más»" in told


@pytest.mark.parametrize(
    ("language", "sentence", "quoted"),
    [
        (EN, "This point was made: our ports are full.", "This point was made: “our ports are full”."),
        (EN, "This point was made: ports are full.", "This point was made: ports are full."),
        (EN, "Our ports are full.", "Our ports are full."),
        (FR, "Ce point a été soulevé : nos ports sont pleins.", "Ce point a été soulevé : « nos ports sont pleins »."),
        (ES, "Se planteó este punto: nuestros puertos.", "Se planteó este punto: «nuestros puertos»."),
    ],
)
def test_what_says_we_behind_a_colon_is_quoted(language: Language, sentence: str, quoted: str) -> None:
    assert with_own_words_quoted(sentence, lexicon(language)) == quoted
