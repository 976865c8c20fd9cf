"""How a typed text matches names, on made-up entries and against a slow, plain count of slips."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.domain.names.matching import Findable, NameIndex, Quality


def _item(code, name, *aliases, alpha2=None, is_state=True):
    return Findable(code=code, alpha2=alpha2, names=(name,), aliases=aliases, is_state=is_state)


ITEMS = (
    _item("NLA", "Northland", "Nordland", alpha2="NL"),
    _item("SLA", "Republic of Southland", "Southland", alpha2="SL"),
    _item("EIS", "East Islands", alpha2="EI"),
    _item("WES", "West", alpha2="WE"),
    _item("WIN", "West Indies"),
    _item("ISLANDS", "Friends of the East Islands", is_state=False),
)


def _found(text):
    return [(ITEMS[hit.position].code, hit.quality) for hit in NameIndex(ITEMS).search(text).ordered]


@pytest.mark.parametrize(
    ("text", "code", "quality"),
    [
        ("nla", "NLA", Quality.EXACT_CODE),
        ("northland", "NLA", Quality.EXACT_NAME),
        ("nordland", "NLA", Quality.EXACT_NAME),
        ("nl", "NLA", Quality.ALPHA2),
        ("nort", "NLA", Quality.NAME_PREFIX),
        ("nord", "NLA", Quality.ALIAS_PREFIX),
        ("islan", "EIS", Quality.WORD_PREFIX),
        ("rep sou", "SLA", Quality.WORDS),
        ("isl eas", "EIS", Quality.WORDS),
        ("nrothland", "NLA", Quality.TYPO),
        ("the northland", "NLA", Quality.EXACT_NAME),
        ("eastisl", "EIS", Quality.NAME_PREFIX),
    ],
)
def test_quality_of_the_best(text, code, quality):
    assert _found(text)[0] == (code, quality)


@pytest.mark.parametrize("text", ["", " ", "...", "🎉", "zzz", "nzl", "x" * 10_000, "ﷺ" * 200, "a " * 100])
def test_nothing_is_found(text):
    assert NameIndex(ITEMS).search(text) == ((), False)


def test_each_typed_word_needs_a_word_of_its_own():
    assert _found("east east") == []


def test_slips_are_only_looked_for_when_nothing_else_matches():
    assert Quality.TYPO not in {quality for _, quality in _found("west")}


@pytest.mark.parametrize(
    ("text", "ambiguous"),
    [
        ("west", True),  # whole name of one, first word of the other
        ("wes", False),  # a code
        ("we", True),  # a code of two letters that also begins another name
        ("nl", False),
        ("east islands", False),  # a State is not mistaken for its friends
        ("northland", False),
    ],
)
def test_ambiguity(text, ambiguous):
    assert NameIndex(ITEMS).search(text).ambiguous is ambiguous


def _slips(typed, name):
    """Count the slips between a text and the nearest beginning of a name, the slow way."""
    rows = [list(range(len(typed) + 1))]
    for i, letter in enumerate(name, start=1):
        row = [i]
        for j, typed_letter in enumerate(typed, start=1):
            best = min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + (letter != typed_letter))
            if i > 1 and j > 1 and letter == typed[j - 2] and name[i - 2] == typed_letter:
                best = min(best, rows[i - 2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return min(row[-1] for row in rows)


_LETTERS = st.text(alphabet="abc", min_size=4, max_size=9)


@given(names=st.lists(_LETTERS, min_size=1, max_size=8, unique=True), typed=_LETTERS)
def test_slips_are_counted_as_the_slow_way_counts_them(names, typed):
    index = NameIndex([_item(f"code{number}", name) for number, name in enumerate(names)])
    hits = index.search(typed).ordered
    if hits and hits[0].quality < Quality.TYPO:
        return
    allowed = 1 if len(typed) < 7 else 2
    expected = {number: _slips(typed, name) for number, name in enumerate(names)}
    assert {hit.position: hit.slips for hit in hits} == {
        number: slips for number, slips in expected.items() if slips <= allowed
    }


@given(st.text())
def test_any_text_may_be_typed(text):
    assert NameIndex(ITEMS).search(text) == NameIndex(ITEMS).search(text)
