"""Names that stand for one word."""

from chairconsole.domain.names.language_names import NameForm
from chairconsole.domain.names.name_form import Form
from chairconsole.domain.names.name_pairs import Met, pairs_as_one


def met(text: str, name: str, form: NameForm = NameForm.STATE) -> Met:
    start = text.index(name)
    return Met(start, start + len(name), name.casefold(), name, False, Form(form), "en")


def test_two_states_are_one_and_others_stay_apart() -> None:
    text = "US-Mexico, Kenya and Mali-UNICEF, franco-allemand"
    names = [met(text, name) for name in ("Mexico", "US", "Kenya", "Mali", "allemand")]
    found = list(pairs_as_one([*names, met(text, "UNICEF", NameForm.ORGANIZATION)], text))
    told = [(text[one.start : one.end], one.who, one.form.form) for one in found]
    assert told == [
        ("US-Mexico", "US, Mexico", NameForm.PAIR),
        ("Kenya", "Kenya", NameForm.STATE),
        ("Mali", "Mali", NameForm.STATE),
        ("UNICEF", "UNICEF", NameForm.ORGANIZATION),
        ("franco-allemand", "allemand", NameForm.PAIR),
    ]
    assert list(pairs_as_one([], text)) == []
