"""What a person probably meant."""

from chairconsole.domain.base.nearest import did_you_mean, nearest


def test_a_slip_finds_the_word_whatever_its_case():
    assert nearest("flor_limit", ["floor_limit", "group_limit"]) == "floor_limit"
    assert nearest("europe/zurich", ["Europe/Zurich", "Europe/Berlin"]) == "Europe/Zurich"


def test_nothing_near_is_nothing():
    assert nearest("xyz", ["floor_limit"]) is None
    assert nearest("floor_limit" * 50, ["floor_limit"]) is None


def test_a_sentence_ends_with_a_suggestion_or_with_the_choices():
    assert did_you_mean("panle", ["panel", "break"]) == '; did you mean "panel"?'
    assert did_you_mean("xyz", ["panel", "break"]) == "; known are panel, break"
    assert did_you_mean("xyz", []) == ""
