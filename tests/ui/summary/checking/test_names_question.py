"""Names that were recognized are kept or replaced, one after the other."""

from chairconsole.domain.commands.note_commands import DecideName
from chairconsole.domain.queries.names_in_text import NameFound
from chairconsole.ui.summary.checking.names_question import NamesQuestion, words_around
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room

TEXT = "As <b>Mali</b> said, and Peru."
NAMES = [
    (NameFound(6, 10, "Mali", "mali", "Mali", "s"), TEXT),
    (NameFound(25, 29, "Peru", "peru", "Peru", "s"), TEXT),
]
OFFERS = {"Mali": ("one country", "a country")}


def asked(room: Room, act: object) -> list[DecideName] | None:
    question = NamesQuestion(room.look, NAMES, lambda found, _: OFFERS.get(found.text, ()), room.screen)
    return answered(question.ask, act)  # type: ignore[arg-type]


def test_each_is_shown_in_its_sentence_and_decided_about(room: Room) -> None:
    seen = []

    def decide(question: NamesQuestion) -> None:
        seen.append(room.words(question))
        question.findChild(KeyButton, "replace_name").click()
        seen.append(room.words(question))
        question.findChild(KeyButton, "keep_name").click()

    assert asked(room, decide) == [DecideName("mali", "s", "one country"), DecideName("peru", "s", None)]
    assert "1 of 2 \u00b7 Mali" in seen[0]
    assert TEXT in seen[0]
    assert "one country \u00b7 a country" in seen[0]
    assert "2 of 2 \u00b7 Peru" in seen[1]


def test_keys_do_the_same(room: Room) -> None:
    def decide(question: NamesQuestion) -> None:
        question.field.setText("a delegation")
        room.press("Return", on=question.field)
        room.press("Ctrl+Return", on=question.field)

    assert asked(room, decide) == [DecideName("mali", "s", "a delegation"), DecideName("peru", "s", None)]


def test_leaving_in_the_middle_decides_nothing(room: Room) -> None:
    assert asked(room, lambda question: room.press("Return", on=question.field)) is None


def test_nothing_is_replaced_by_nothing(room: Room) -> None:
    def decide(question: NamesQuestion) -> None:
        question.field.clear()
        room.press("Return", on=question.field)
        assert "1 of 2" in room.words(question)

    assert asked(room, decide) is None


def test_arrows_go_through_what_is_offered(room: Room) -> None:
    shown = []

    def decide(question: NamesQuestion) -> None:
        for key in ("Down", "Down", "Up"):
            room.press(key, on=question.field)
            shown.append(question.field.text())
        question.field.setText("my own")
        room.press("Up", on=question.field)
        room.press("Return", on=question.field)
        shown.append(question.field.text())
        room.press("Ctrl+Return", on=question.field)

    assert asked(room, decide) == [DecideName("mali", "s", "one country"), DecideName("peru", "s", None)]
    assert shown == ["a country", "one country", "a country", "one delegation"]


def test_the_text_around_a_name_begins_and_ends_with_whole_words() -> None:
    text = "certified " * 30 + "Mali" + " certified" * 30
    before, after = words_around(text, 300, 304)
    assert set(before.split()) == set(after.split()) == {"\u2026", "certified"}
    assert (before[0], after[-1]) == ("\u2026", "\u2026")
    assert words_around(TEXT, 6, 10) == ("As <b>", "</b> said, and Peru.")
