"""How a run of words is split into names."""

import pytest

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.names.directory import Directory, Entry
from chairconsole.domain.names.line_names import NameReader
from chairconsole.domain.names.matching import Quality
from chairconsole.domain.names.text_spans import TextSpan


def _names(run, directory):
    return [named.typed.text for named in NameReader(directory).names(TextSpan.of(run))]


@pytest.mark.parametrize(
    ("run", "names"),
    [
        ("ken", ["ken"]),
        ("ken bra", ["ken", "bra"]),
        ("new zealand south africa", ["new zealand", "south africa"]),
        ("ken  costa rica - bra", ["ken", "costa rica", "bra"]),
        ("ken trinidad and tobago", ["ken", "trinidad and tobago"]),
        ("kenya and brazil et chile", ["kenya", "brazil", "chile"]),
        ("ken and bra", ["ken", "and", "bra"]),  # three codes
        ("kenya and", ["kenya and"]),
        ("kenya in brazil", ["kenya in brazil"]),
        ("ken bissau", ["ken", "bissau"]),
        ("kenya network", ["kenya network"]),  # no State is called by it
        ("ken nobody", ["ken nobody"]),
        ("ken kenyaa", ["ken kenyaa"]),  # a slip parts nothing
        ("ken " * 40, ["ken"] * 40),
        ("ken " * 41, ["ken " * 41]),
    ],
)
def test_split(directory, run, names):
    assert _names(run, directory) == names


def test_one_name_may_have_slips(directory):
    named = NameReader(directory).one(TextSpan.of("swizerland"))
    assert (named.choices[0].key, named.quality, named.is_free_text) == ("CHE", Quality.TYPO, False)


def test_slips_are_looked_for_in_so_many_names_only(directory):
    reader = NameReader(directory)
    for number in range(100):
        assert reader.one(TextSpan.of(f"nobody {number}")).is_free_text
    assert reader.one(TextSpan.of("swizerland")).is_free_text
    assert reader.one(TextSpan.of("switzerland")).choices[0].key == "CHE"


@pytest.mark.parametrize(
    ("typed", "is_delegation", "is_group"),
    [
        ("mali", True, False),
        ("malii", True, False),
        ("afgrp", True, True),
        ("african gr", False, False),
        ("iom", False, False),
        ("youth", False, False),
        ("nobody", False, False),
    ],
)
def test_who_speaks_for_others(directory, typed, is_delegation, is_group):
    reader = NameReader(directory)
    assert reader.finds_delegation(TextSpan.of(typed)) is is_delegation
    assert reader.finds_group(TextSpan.of(typed)) is is_group


def test_of_as_many_names_the_better_found_are_taken():
    state = ParticipantKind.MEMBER_STATE
    names = {"A": "North Marsh", "B": "Marsh Island", "C": "Island", "D": "North"}
    directory = Directory(Entry(code=f"{code}{code}{code}", kind=state, name=name) for code, name in names.items())
    assert _names("north marsh island", directory) == ["north marsh", "island"]
