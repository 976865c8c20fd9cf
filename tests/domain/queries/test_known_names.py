"""The names that are looked for in a text."""

from chairconsole.domain.names.directory import Directory
from chairconsole.domain.queries.known_names import demonyms


def test_one_and_several(directory: Directory) -> None:
    meant = demonyms(directory.entries)
    assert meant["Kenyan"] == meant["Kenyans"] == ("Kenya",)
    assert meant["Swiss"] == ("Switzerland",)
    assert "Maltese" in meant
    assert not {"Malteses", "Swisss", "Dutchs", "Irishmens"} & set(meant)


def test_a_demonym_of_two_states_names_both(directory: Directory) -> None:
    meant = demonyms(directory.entries)
    assert meant["Dominican"] == ("Dominica", "Dominican Republic")
    assert len(meant["Congolese"]) == len(meant["Korean"]) == 2


def test_every_state_has_one_but_those_that_are_called_by_their_name_alone(directory: Directory) -> None:
    without = {entry.code for entry in directory.entries if entry.is_state and not entry.demonyms}
    assert without == {"CAF", "VAT"}
    assert not any(entry.demonyms for entry in directory.entries if not entry.is_state)
