"""What an action is made of."""

from chairconsole.control.actions.action import Condition, Selection
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP
from tests.desk import Desk


def test_nothing_is_marked_unless_said() -> None:
    assert Selection() == Selection(request=None)


def test_a_text_to_be_translated_is_the_text_itself() -> None:
    assert QT_TRANSLATE_NOOP("actions", "Finish") == "Finish"


def test_a_condition_says_the_first_thing_that_is_lacking(desk: Desk) -> None:
    nobody = Selection()
    met = Condition(lambda _meeting, _selection: True)
    unmet = Condition(lambda _meeting, _selection: False, "no_speaker")
    further = Condition(lambda _meeting, _selection: False, "no_limit", met)
    behind = Condition(lambda _meeting, _selection: True, "no_limit", unmet)
    assert met(desk.meeting, nobody)
    assert met.lacking(desk.meeting, nobody) is None
    assert not any(one(desk.meeting, nobody) for one in (unmet, further, behind))
    assert [one.lacking(desk.meeting, nobody) for one in (unmet, further, behind)] == [
        *("no_speaker", "no_limit", "no_speaker"),
    ]
