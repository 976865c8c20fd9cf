"""Whoever is in no list is kept as typed, if there is anything to show."""

import pytest

from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.names.directory import free_text


@pytest.mark.parametrize(
    ("text", "key", "name"),
    [
        (" Filipino   Women's\nNetwork ", "text:filipino womens network", "Filipino Women's Network"),
        ("Bel\x00l\x07", "text:bell", "Bell"),
        ("🎉", "text:🎉", "🎉"),
        ("🎉 Party", "text:party", "🎉 Party"),
        ("منظمة", "text:منظمة", "منظمة"),
        ("\u202eevil\u202c", "text:evil", "evil"),
        ("<b>Bold</b>", "text:b bold b", "<b>Bold</b>"),
        ("...", "text:...", "..."),
    ],
)
def test_free_text(text, key, name):
    assert free_text(text) == Participant(key=key, name=name, spoken=name, kind=ParticipantKind.OTHER)


def test_free_text_of_ten_thousand_characters_is_kept(directory):
    assert free_text("é" * 10_000).name == "é" * 10_000
    assert directory.resolve("é" * 10_000).matches == ()


@pytest.mark.parametrize("text", ["", "  \n", "\x00", "\u200b"])
def test_free_text_needs_something_to_show(text):
    with pytest.raises(ValueError, match="can be seen"):
        free_text(text)
