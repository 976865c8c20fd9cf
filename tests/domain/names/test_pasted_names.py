"""Names pasted from a mail, a table or a scan, as a list of who is present."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chairconsole.domain.base.folding import plain
from chairconsole.domain.names.pasted_names import find_pasted, pasted_cells


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", []),
        ("Kenya", ["Kenya"]),
        ("Kenya, Brazil; EU", ["Kenya", "Brazil", "EU"]),
        ("Kenya\tBrazil", ["Kenya", "Brazil"]),
        ("Kenya\r\n\r\n  Brazil.\n", ["Kenya", "Brazil"]),
        ("1. Kenya\n2) Brazil\n(3) EU\n4 Mali\na) Chad", ["Kenya", "Brazil", "EU", "Mali", "Chad"]),
        ("- Kenya\n• Brazil*\n☐ EU;\n– 1. Mali", ["Kenya", "Brazil", "EU", "Mali"]),
        ("1\tKenya\tAfrican Group\n2\tBrazil\tGRULAC", ["Kenya", "Brazil"]),
        ("| 1 | Kenya | x |\n|---|---|---|\n| 2 | Brazil | |", ["Kenya", "Brazil"]),
        ("Kenya      present\nBrazil     absent", ["Kenya", "Brazil"]),
        ("Iran, Islamic Republic of\nKorea, Republic of", ["Iran, Islamic Republic of", "Korea, Republic of"]),
        ('"Kenya"\n«Brazil»', ["Kenya", "Brazil"]),
        ("12\n13\n---", []),
        ("G77\n77 Group", ["G77", "Group"]),
        ("Ken\x00ya\nالبرازيل", ["Kenya", "البرازيل"]),
    ],
)
def test_names(text, names):
    assert [plain(cell.text) for cell in pasted_cells(text)] == names


def _keys(names):
    return [named.choices[0].key for named in names]


def test_what_is_found_what_is_doubtful_and_what_is_not_found(directory):
    pasted = find_pasted(
        "1. Kenya\n2. Niger\n3. Kenia\n4. Congo, Dem. Rep. of\n5. Norwy\n6. Korea\n7. Women for Change\n8. Mali, Chad",
        directory,
    )
    assert _keys(pasted.found) == ["KEN", "NER", "COD", "MLI", "TCD"]
    assert _keys(pasted.doubtful) == ["NOR", "KOR"]
    assert [named.typed.text for named in pasted.unknown] == ["Women for Change"]


def test_a_slip_stays_in_doubt_if_another_than_the_one_found_may_be_meant(directory):
    pasted = find_pasted("Slovakia\nSlovania\nDenmark\nDenmrk\nKorea\nKorae", directory)
    assert _keys(pasted.found) == ["SVK", "DNK"]
    assert [named.typed.text for named in pasted.doubtful] == ["Slovania", "Korea", "Korae"]


def test_every_member_state_is_found_by_its_name(directory):
    members = [entry for entry in directory.entries if entry.is_state]
    pasted = find_pasted("\n".join(f"{place}. {entry.name}" for place, entry in enumerate(members, 1)), directory)
    assert _keys(pasted.found) == [entry.code for entry in members]
    assert (pasted.doubtful, pasted.unknown) == ((), ())


@given(st.text())
def test_any_text_is_read(text):
    for cell in pasted_cells(text):
        assert plain(cell.text)
