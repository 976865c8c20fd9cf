"""Half-typed lines that wait: the latest with a purpose left comes first, the floor list's at any time."""

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.ui.podium.quick_add.field_purposes import Purpose, is_over
from chairconsole.ui.podium.quick_add.put_aside import HalfTyped, PutAside
from chairconsole.ui.podium.quick_add.typed_line import TypedLine
from tests.desk import Desk, shipped_directory


def half(purpose: Purpose, text: str, held: str | None = None) -> HalfTyped:
    return HalfTyped(purpose, held, text, TypedLine(shipped_directory))


def test_the_latest_comes_back_first_and_an_empty_line_does_not_wait(desk: Desk) -> None:
    meeting = desk.do(OpenBlock("panel-1"))
    aside = PutAside()
    for one in (half(Purpose.ADD, "mali"), half(Purpose.REPLY, "cuba"), half(Purpose.GIVE, " ")):
        aside.put(one)
    taken = [aside.take(meeting), aside.take(meeting)]
    assert [one.text for one in taken if one is not None] == ["cuba", "mali"]
    assert aside.take(meeting) is None


def test_what_has_no_purpose_left_is_left_out(desk: Desk) -> None:
    meeting = desk.do(OpenBlock("panel-1"))
    aside = PutAside()
    aside.put(half(Purpose.ADD, "mali"))
    for one in (half(Purpose.SWAP, "den"), half(Purpose.CHANGE, "bra", "gone")):
        assert is_over(one.purpose, one.held, meeting)
        aside.put(one)
    taken = aside.take(meeting)
    assert taken is not None
    assert taken.text == "mali"


def test_the_floor_lists_own_line_is_taken_from_below(desk: Desk) -> None:
    aside = PutAside()
    assert aside.take_list() is None
    mali = half(Purpose.ADD, "mali")
    aside.put(mali)
    aside.put(half(Purpose.GIVE, "den"))
    assert aside.take_list() is mali
    assert aside.take(desk.meeting) is None
