"""The settings of a session: which of them go along, and what they change where a person has settings of their own."""

import json

import pytest

from chairconsole.control.files.session_settings import TITLES, brought, to_hand_over
from chairconsole.control.files.settings import Settings
from chairconsole.domain.base.event_parts import Language
from chairconsole.report.draft.quantifiers import Quantifiers

ENGLISH, FRENCH = Language.ENGLISH, Language.FRENCH
STAY = {"look", "installation", "window", "recent_sessions", "second_copy_folder", "second_copy_disk"}
"""What belongs to a laptop."""


def test_every_setting_either_goes_along_or_belongs_to_the_laptop() -> None:
    assert set(Settings.model_fields) == STAY | set(TITLES)
    sent = Settings(look="light", window="here", recent_sessions=("/a.toml",), pace=120)
    assert set(json.loads(to_hand_over(sent))) == set(TITLES)


def test_where_nothing_is_of_ones_own_all_of_it_is_added() -> None:
    sent = Settings(
        pace=120,
        quantifiers=Quantifiers(several=6),
        glossary={FRENCH: {"dts": "droits"}},
        names_panellists=False,
        sentences={"thanks": {"I thank {who}.": "Thanks, {who}."}},
        room_look="light",
        room_in_twelve_hours=True,
    )
    own = Settings()
    came = brought(own, to_hand_over(sent))
    assert (set(came.added), came.differing) == (set(TITLES), ())
    assert own.model_copy(update=dict(came.fills)) == sent.model_copy(update={"installation": own.installation})
    assert came.fills == came.takes


def test_what_is_alike_is_not_told() -> None:
    own = Settings(pace=120, glossary={ENGLISH: {"dev.": "development"}})
    assert brought(own, to_hand_over(own)) == brought(own, b"{}")
    assert brought(own, b"{}").added == brought(own, b"{}").differing == ()


def test_ones_own_stay_unless_what_came_along_is_wanted() -> None:
    own = Settings(pace=100, glossary={ENGLISH: {"dev.": "development", "gov": "Government"}})
    sent = Settings(pace=120, glossary={ENGLISH: {"dev.": "device", "HR": "human rights"}, FRENCH: {"dts": "droits"}})
    came = brought(own, to_hand_over(sent))
    assert (came.added, came.differing) == (("glossary",), ("pace", "glossary"))
    french = {FRENCH: {"dts": "droits"}}
    both = {"dev.": "development", "gov": "Government", "HR": "human rights"}
    assert came.fills == {"glossary": {ENGLISH: both, **french}}
    assert came.takes == {"pace": 120, "glossary": {ENGLISH: {**both, "dev.": "device"}, **french}}


def test_a_usual_value_that_came_along_is_no_reason_to_lose_ones_own() -> None:
    came = brought(Settings(pace=100), to_hand_over(Settings()))
    assert (came.added, came.differing, came.fills) == ((), ("pace",), {})


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"\xff",
        b"[" * 100_000,
        b'{"pace": 9000, "glossary": {"de": 5}, "room_look": 5, "sentences": []}',
        b'{"look": "light", "installation": "theirs", "window": "0 0 1 1", "later": 1}',
        b'{"sentences": {"thanks": {"\\ud800": "x"}}}',
        b'{"pace": 120, "more": "' + b"x" * 1_000_000 + b'"}',
    ],
    ids=["empty", "list", "binary", "deep", "wrong", "of the laptop", "half a character", "large"],
)
def test_what_cannot_be_read_or_belongs_to_a_laptop_counts_as_not_there(data: bytes) -> None:
    assert brought(Settings(pace=100), data) == brought(Settings(), b"{}")
