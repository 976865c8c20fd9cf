"""Words and phrases, without accents and in any case."""

from chairconsole.intake.language.phrases import any_case, folded, whole_words


def test_a_folded_text_keeps_the_places_of_its_letters() -> None:
    assert folded("Genève – août") == "Geneve – aout"


def test_any_case_and_whole_words() -> None:
    assert any_case("meet").search("The MEETING")
    assert whole_words("meet|meeting").search("The MEETING")
    assert not whole_words("meet|debate").search("The MEETING")
