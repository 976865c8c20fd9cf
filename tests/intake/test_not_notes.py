"""What is no note ends in a sentence: bills, stories, noise, and files made to do harm."""

import random

import pytest

from chairconsole.intake.proposal.session_proposal import propose
from chairconsole.intake.reading.errors import NotANote
from chairconsole.intake.reading.note_reader import read_note
from tests.intake.given import places
from tests.intake.made_files import packed

NOISE = random.Random(1)  # noqa: S311 - the same noise each time
STORY = "It was a bright day, and at 10:15 he left the house.\nFrom 10 a.m. to 1 p.m. nothing happened. He waited.\n"
OTHERS: dict[str, tuple[bytes | str, str]] = {
    "an invoice": (
        "INVOICE 7\n\nItem\tQty\tPrice\nChairs\t10\t12.50\nTables\t2\t10.15\nDelivery 10:00-12:00",
        "no_agenda",
    ),
    "a novel": (STORY * 5000, "too_long"),
    "a short story": (STORY * 20, "no_agenda"),
    "nothing": (b"", "empty"),
    "no text": ("", "empty"),
    "a mark of its encoding": (b"\xef\xbb\xbf \n", "empty"),
    "spaces": ("\n \n\t\n", "empty"),
    "much noise": (NOISE.randbytes(20 * 1024 * 1024), "too_large"),
    "some noise": (NOISE.randbytes(100_000), "binary"),
    "a picture": (b"\x89PNG\r\n" + NOISE.randbytes(100), "other_kind"),
    "an old document": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + NOISE.randbytes(100), "other_kind"),
    "a rich text": (b"{\\rtf1 10:00 Opening}", "other_kind"),
    "entities": (packed({"word/document.xml": '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///x">]><l>&a;</l>'}), "unsafe"),
    "a table of trains": ("Trains to the sea\n10:00 Platform 1\n10:30 Platform 2\n11:00 Platform 3", "no_agenda"),
    "endless lines": ("\n" * 1_900_000, "too_long"),
    "one endless line": ("10:00 - " * 200_000, "too_long"),
    "endless tags": ("<p>" * 600_000, "too_long"),
}


@pytest.mark.parametrize("what", OTHERS)
def test_it_ends_in_a_sentence(what: str) -> None:
    content, code = OTHERS[what]
    with pytest.raises(NotANote) as refused:
        propose(read_note(content, "file"), places())
    assert refused.value.code == code
    assert str(refused.value).startswith(("file", "No agenda was found in file"))
