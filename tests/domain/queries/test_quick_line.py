"""What one typed line asks for, as the room of a panel would bring it."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from chairconsole.domain.names.directory import Directory
from chairconsole.domain.names.line_names import NamedParticipant
from chairconsole.domain.names.matching import Quality
from chairconsole.domain.queries.addressees import SeatNames
from chairconsole.domain.queries.quick_line import QuickLine, TypedRequest, read_line
from tests.domain.typed_lines import FROM_THE_ISSUE, IN_THE_ROOM, TWENTY

SEATS = (
    SeatNames("moderator", "Moderator", ("Ana López",), "moderator"),
    SeatNames("expert-1", "Expert 1", ("Jane O'Neill",), "expert"),
    SeatNames("expert-2", "Expert 2", (), "expert"),
    SeatNames("expert-3", "Expert 3", ("Dr. Kofi Mensah",), "expert"),
)


def _name(named: NamedParticipant) -> str:
    if named.is_free_text:
        return f"'{named.choices[0].name}'"
    return f"{'~' * named.is_ambiguous}{named.choices[0].key}{'*' * (named.quality is Quality.TYPO)}"


def _request(item: TypedRequest) -> str:
    parts = [_name(item.name)]
    if item.behalf:
        parts += ["for", _name(item.behalf)]
    if item.about:
        parts += ["?" if item.about.value == "question" else item.about.value, *item.to]
    return " ".join(parts)


def _read(line: str, directory: Directory) -> str:
    return ", ".join(map(_request, read_line(line, directory, SEATS).items))


@pytest.mark.parametrize(("line", "requests"), [*FROM_THE_ISSUE.items(), *IN_THE_ROOM.items()])
def test_a_line_of_the_room(directory, line, requests):
    assert _read(line, directory) == requests


@pytest.mark.parametrize("line", ["{}", "ken, {}, bra", "{} ?", "{} / g77", "x, {}"])
@pytest.mark.parametrize(("typed", "code"), TWENTY.items())
def test_the_twenty_are_found_first_wherever_they_stand(directory, line, typed, code):
    found = [item for item in read_line(line.format(typed), directory).items if item.name.typed.text == typed]
    assert [item.name.choices[0].key for item in found] == [code]
    assert not any(item.name.is_ambiguous for item in found)


@pytest.mark.parametrize("typed", ["congo", "guinea", "dominica", "niger", "korea", "au", "nam", "afg"])
def test_a_person_chooses_which_is_meant(directory, typed):
    for line in (typed, f"ken {typed} bra", f"{typed} for g77", f"{typed} ? 1"):
        item = next(item for item in read_line(line, directory).items if item.name.typed.text == typed)
        assert item.name.is_ambiguous
        assert len(item.name.choices) > 2
        assert not item.name.is_free_text


def test_an_ambiguous_behalf_does_not_make_the_name_ambiguous(directory):
    (item,) = read_line("mali for afg", directory).items
    assert item.behalf.is_ambiguous
    assert not item.name.is_ambiguous


def test_the_name_as_typed_is_the_last_choice(directory):
    (item,) = read_line(" ken ", directory).items
    assert [choice.key for choice in item.name.choices][:: len(item.name.choices) - 1] == ["KEN", "text:ken"]
    (item,) = read_line("Filipino  Women", directory).items
    assert [(choice.key, choice.name) for choice in item.name.choices] == [("text:filipino women", "Filipino Women")]
    assert item.name.is_free_text


@pytest.mark.parametrize(
    ("line", "chips"),
    [
        ("ken, bra eu iom", ["ken", "bra", "eu", "iom"]),
        ("  costa rica  bra ,, eu", ["costa rica", "bra", "eu"]),
        ("ken mali for afgrp ? 1 , bra", ["ken", "mali for afgrp ? 1", "bra"]),
        ("/ ? ken", ["ken"]),
        ("Mali (on behalf of the African Group).", ["Mali (on behalf of the African Group)."]),
        ("🎉 ken bra", ["🎉 ken", "bra"]),
        ("1. Kenya\tAfrican\n• Iran, Islamic Republic of *\n", ["Kenya", "Iran, Islamic Republic of"]),
    ],
)
def test_a_chip_knows_its_place_in_the_line(directory, line, chips):
    items = read_line(line, directory, SEATS).items
    assert [item.typed.text for item in items] == chips
    assert [line[item.typed.start : item.typed.end] for item in items] == chips


def test_the_parts_of_a_chip_know_their_places(directory):
    (item,) = read_line("Mali (on behalf of the African Group) ? exp 1 how", directory, SEATS).items
    assert (item.name.typed.text, item.behalf.typed.text, item.unread.text) == ("Mali", "African Group", "how")


@pytest.mark.parametrize(
    ("line", "request_", "unread"),
    [
        ("bra ? for afgrp", "BRA for AFGRP ?", None),
        ("bra ?1 for afgrp", "BRA for AFGRP ? expert-1", None),
        ("bra ? exp 1 /", "BRA ? expert-1", None),
        ("bra ? exp 1 for lunch", "BRA ? expert-1", "lunch"),
        ("bra ? exp 1 for lunch / afgrp", "BRA for AFGRP ? expert-1", "lunch"),
        ("bra for afgrp ? exp 1 for eu", "BRA for AFGRP ? expert-1", "eu"),
    ],
)
def test_a_behalf_after_the_seats_is_one_that_the_directory_knows(directory, line, request_, unread):
    (item,) = read_line(line, directory, SEATS).items
    assert (_request(item), item.unread and item.unread.text) == (request_, unread)


def test_the_same_letters_always_find_the_same(directory):
    lines = [*FROM_THE_ISSUE, *IN_THE_ROOM]
    before = {line: read_line(line, directory, SEATS) for line in lines}
    again = Directory(directory.entries)
    assert {line: read_line(line, again, SEATS) for line in reversed(lines)} == before
    for read in before.values():
        for item in read.items:
            (alone,) = read_line(item.name.typed.text, directory).items
            assert alone.name.choices == item.name.choices


def test_every_name_of_the_directory_is_one_name(directory):
    for entry in directory.entries:
        for name in (entry.name, entry.spoken, *entry.aliases):
            if "," not in name:
                (item,) = read_line(name, directory).items
                assert item.name.choices[0] in [
                    match.entry.participant for match in directory.resolve(name).matches[:1]
                ]
                assert item.behalf is None


def test_every_two_codes_are_two_delegations(directory):
    codes = [entry.code.lower() for entry in directory.entries if entry.is_state]
    for one, other in zip(codes, [*codes[7:], *codes[:7]], strict=True):
        assert _read(f"{one} {other}", directory).replace("~", "").split(", ") == [
            directory.resolve(code).matches[0].entry.code for code in (one, other)
        ]


def test_every_group_can_be_spoken_for(directory):
    for entry in directory.entries:
        if entry.kind.value in {"group", "igo"} and "," not in entry.name:
            for line in (f"mali for {entry.name}", f"mali / {entry.code}", f"mali on behalf of {entry.name}"):
                assert _read(line, directory).replace("~", "") == f"MLI for {entry.code}"


# Pasted


@pytest.mark.parametrize(
    ("text", "requests"),
    [
        ("Kenya\nBrazil\nEU", "KEN, BRA, EU"),
        ("1.\tKenya\tAfrican\n2.\tNorwy\tWEOG\n", "KEN, NOR*"),
        ("Kenya\tBrazil\tEU", "KEN, BRA, EU"),
        ("Kenya\tBrazil", "KEN, BRA"),
        ("| 1 | Iran, Islamic Republic of | Asia |\r\n| 2 | Women for Change | - |", "IRN, 'Women for Change'"),
        ("ken, bra\neu", "KEN, BRA, EU"),
        ("• Mali (on behalf of the African Group)\n• Brazil ? exp 1", "MLI for AFGRP, BRA ? expert-1"),
        ("Kenya     African\u2028Côte d’Ivoire   African", "KEN, CIV"),
        ("ken bra\neu", "'ken bra', EU"),
    ],
)
def test_a_pasted_table_is_offered_as_a_batch(directory, text, requests):
    assert _read(text, directory) == requests
    assert read_line(text, directory, SEATS).is_batch_of_many


@pytest.mark.parametrize(
    "text",
    [
        "ken, bra eu iom",
        "Kenya\n",
        "\n\tKenya\t\n",
        "ken bra\n",
        "ken, bra\t",
        "-\tKenya",
        "Kenya\n-",
        "Kenya\n2",
        ", ".join(["ken"] * 20),
    ],
)
def test_what_is_no_batch(directory, text):
    assert not read_line(text, directory).is_batch_of_many


def test_more_names_than_plates_are_a_batch(directory):
    assert read_line(", ".join(["ken"] * 21), directory).is_batch_of_many


# Bad input


@pytest.mark.parametrize(
    "line", ["", "  ", ",", ",;\n\t", "?", "/", "? / ?", "( ? 1", "...", "\x00\x07", "\u200f", "、，"]
)
def test_nothing_is_asked(directory, line):
    assert read_line(line, directory, SEATS) == QuickLine((), is_batch_of_many=False)


@pytest.mark.parametrize(
    ("line", "requests"),
    [
        ("<b>Bold</b>", "'<b>Bold</b>'"),
        ("<img src=x onerror=alert(1)/>", "'<img src=x onerror=alert(1)/>'"),
        ("Zus\x00ammen\x07", "'Zusammen'"),
        ("🎉", "'🎉'"),
        ("كينيا، البرازيل", "'كينيا', 'البرازيل'"),
        ("\u202eken\u202c", "KEN"),
        ("cote\u0301 d\u2019", "CIV"),
        ("/ afgrp", "AFGRP"),
        ("on behalf of the African Group", "AFGRP"),
        ("on behalf of", "'on behalf of'"),
        ("(/) ken", "KEN"),
        ("bra / ?", "BRA ?"),
        ("bra ? ? 1 ?", "BRA ? expert-1"),
        ("é" * 10_000, f"'{'é' * 10_000}'"),
    ],
)
def test_bad_input_is_read_as_plain_text(directory, line, requests):
    assert _read(line, directory) == requests


PIECES = st.one_of(
    st.sampled_from(
        [*FROM_THE_ISSUE, *IN_THE_ROOM, *TWENTY, ",", "?", "/", " for ", " pour la ", "\n", "\t", "(", "1."]
    ),
    st.text(max_size=8),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=8).map(" ".join) | st.lists(PIECES, max_size=8).map("".join))
@example("?/for" * 2000)
@example("1. " * 2000)
@example("a " * 5000)
def test_any_line_is_read(directory, line):
    read = read_line(line, directory, SEATS)
    assert read == read_line(line, directory, SEATS)
    end = 0
    assert read.items or "\n" in line or not any(map(str.isalpha, line.split("?")[0]))
    for item in read.items:
        assert end <= item.typed.start < item.typed.end <= len(line)
        end = item.typed.end
        for named in filter(None, (item.name, item.behalf)):
            assert item.typed.start <= named.typed.start < named.typed.end <= item.typed.end
            assert named.choices
            assert named.is_free_text == (len(named.choices) == 1)
        assert {*item.to} <= {seat.id for seat in SEATS}
