"""What an action is made of."""

from chairconsole.control.actions.action import Selection
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP


def test_nothing_is_marked_unless_said() -> None:
    assert Selection() == Selection(request=None)


def test_a_text_to_be_translated_is_the_text_itself() -> None:
    assert QT_TRANSLATE_NOOP("actions", "Finish") == "Finish"
