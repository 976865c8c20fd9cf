"""The speaker's card in words: every state of a countdown by phase, symbol, words and figures."""

import pytest

from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.speech_commands import Finish, GiveFloorBack, Pause, Resume, SpeakerAbsent
from chairconsole.domain.meeting.speech import Phase
from chairconsole.domain.queries.next_step import what_next
from chairconsole.ui.words.coming_words import next_words
from chairconsole.ui.words.speaker_words import SpeakerWords, about_versions, phase_words, speaker_words, spent_versions
from chairconsole.ui.words.time_words import MINUS
from tests.desk import RESOURCES
from tests.domain.given import Stage, seconds

pytestmark = pytest.mark.usefixtures("qapp")


def words(stage: Stage) -> SpeakerWords:
    return speaker_words(stage.meeting, stage.now)


def told(stage: Stage) -> tuple[str, str, str]:
    """The digits, the phase for colours, and symbol with words."""
    shown = words(stage)
    return shown.time.digits, shown.time.phase, f"{shown.time.icon}|{shown.time.state.lower()}"


@pytest.mark.parametrize(
    ("after", "digits", "phase", "state"),
    [
        (0, "3:00", "running", "play|running"),
        (149, "0:31", "running", "play|running"),
        (150, "0:30", "last", "clock-quarter|last 30 seconds"),
        (180, "0:00", "last", "clock-quarter|last 30 seconds"),
        (181, "+0:01", "over", "warning|over the limit"),
        (255, "+1:15", "over", "warning|over the limit"),
        (3 * 60 + 3600, "+1:00:00", "over", "warning|over the limit"),
    ],
)
def test_a_speech_with_a_limit(after: float, digits: str, phase: str, state: str) -> None:
    stage = Stage().in_discussion()
    stage.give("Mali")
    assert told(stage.after(after)) == (digits, phase, state)


@pytest.mark.parametrize(
    ("after", "digits", "phase"),
    [
        (0, "7:00", "running"),
        (299, "2:01", "running"),
        (300, "2:00", "last"),
        (395, "0:25", "last"),
        (420, "0:00", "last"),
        (421, "+0:01", "over"),
    ],
)
def test_a_range_is_amber_from_its_lower_bound_and_red_past_its_upper(after: float, digits: str, phase: str) -> None:
    stage = Stage().open("panel-1")
    stage.next()
    stage.after(minutes=7).next()
    shown = words(stage.after(after))
    assert shown.name == "Expert 1"
    assert (shown.time.digits, shown.time.phase) == (digits, phase)
    assert shown.time.lower_bound == pytest.approx(5 / 7)
    assert shown.spent.endswith("of 5\u20137")


def test_the_amber_of_a_range_is_not_called_the_last_seconds() -> None:
    stage = Stage().open("panel-1")
    stage.next()
    stage.after(minutes=7).next()
    assert "30" not in words(stage.after(320)).time.state


def test_a_pause_stands_still_and_says_so() -> None:
    stage = Stage().in_discussion()
    stage.give("Mali")
    stage.after(60).do(Pause())
    assert told(stage.after(300)) == ("2:00", "paused", "pause|paused")
    assert words(stage).is_paused
    stage.do(Resume())
    assert told(stage.after(10))[0] == "1:50"


def test_a_pause_past_the_limit_keeps_its_sign() -> None:
    stage = Stage().in_discussion()
    stage.give("Mali")
    stage.after(200).do(Pause())
    assert told(stage.after(60)) == ("+0:20", "paused", "pause|paused")


def test_the_final_time_of_a_speech_stays_until_the_next_one() -> None:
    stage = Stage().in_discussion()
    stage.give("Mali")
    stage.after(142).do(Finish())
    shown = words(stage.after(600))
    assert (shown.heading, shown.name, shown.is_speaking) == ("Spoke last", "Mali", False)
    assert told(stage) == ("2:22", "done", "check|finished")
    stage.give("Chad")
    assert words(stage).name == "Chad"
    assert words(stage).time.digits == "3:00"


def test_a_speech_without_a_limit_counts_up() -> None:
    stage = Stage().open("opening-1")
    stage.next()
    stage.after(minutes=5).next()
    shown = words(stage.after(75))
    assert (shown.time.digits, shown.time.phase, shown.time.has_limit) == ("1:15", "running", False)
    assert "no limit" in shown.spent


@pytest.mark.parametrize(("added", "digits", "sign"), [(30, "3:30", "+"), (-30, "2:30", MINUS)])
def test_time_that_was_added_or_taken_is_told(added: int, digits: str, sign: str) -> None:
    stage = Stage().in_discussion()
    stage.give("Mali")
    shown = words(stage.add_time(added))
    assert shown.time.digits == digits
    assert f"({sign}0:30)" in shown.spent


def test_nobody_has_spoken_yet() -> None:
    stage = Stage().at("10:15")
    before = words(stage)
    assert (before.name, before.about) == ("Opening", "planned for 10:00")
    assert (before.time.digits, before.time.phase, before.time.state, before.time.icon) == ("", "idle", "", "")
    opened = words(stage.open("panel-1"))
    assert (opened.heading, opened.name) == ("Nobody has the floor", "Panel 1")


def test_the_session_is_over() -> None:
    stage = Stage()
    for _, block in stage.session.blocks():
        stage.open(block.id)
    stage.do(CloseBlock())
    shown = words(stage)
    assert shown.name == "The session is over"
    assert not shown.next_is_possible


def test_a_speaker_who_was_absent_is_not_shown_as_having_spoken() -> None:
    stage = Stage().in_discussion()
    stage.speaks("Mali", seconds(20))
    stage.give("Chad")
    stage.after(5).do(SpeakerAbsent())
    assert words(stage).name == "Mali"


def test_how_often_somebody_spoke_before() -> None:
    stage = Stage().in_discussion()
    stage.give("Mali")
    assert "first time" in words(stage).about
    stage.after(10).do(Finish())
    stage.give("Mali")
    assert "before" in words(stage).about


def test_a_speech_that_goes_on_after_an_interruption_is_still_the_first() -> None:
    stage = Stage().in_discussion()
    stage.give("Panama")
    for seat in ("moderator", "expert-2"):
        stage.after(10).give("x", seat=seat)
        stage.after(10).do(GiveFloorBack())
    assert words(stage).name == "Panama"
    assert "first time" in words(stage).about


@pytest.mark.parametrize(("after", "fraction"), [(0, 0.0), (90, 0.5), (180, 1.0), (400, 1.0)])
def test_the_bar_fills_and_stays_full(after: float, fraction: float) -> None:
    stage = Stage().in_discussion()
    stage.give("Mali")
    assert words(stage.after(after)).time.fraction == pytest.approx(fraction)


def test_an_empty_list_leaves_nothing_to_press() -> None:
    stage = Stage().in_discussion()
    assert not words(stage).next_is_possible
    stage.add("Mali")
    assert words(stage).next_is_possible
    assert words(stage).next_label == "Give floor to Mali"


def test_in_the_evening_the_first_block_of_tomorrow_is_named_but_not_to_be_pressed() -> None:
    stage = Stage().at("17:50").open("closing-1")
    stage.at("18:00").do(CloseBlock())
    assert (words(stage).next_label, words(stage).next_is_possible) == ("Another day: Summary", False)


def button(stage: Stage) -> str:
    return next_words(stage.session, what_next(stage.meeting, stage.now))[1]


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.IDLE])
def test_every_phase_has_a_symbol_and_words(phase: Phase) -> None:
    icon, words = phase_words(phase)
    assert (RESOURCES / "icons" / f"{icon}.svg").is_file()
    assert words


def test_neighbouring_phases_differ_in_more_than_colour() -> None:
    told = [phase_words(phase) for phase in Phase]
    assert len(set(told)) == len(told)
    assert phase_words(Phase.LAST)[0] != phase_words(Phase.OVER)[0]
    assert phase_words(Phase.RUNNING)[0] != phase_words(Phase.LAST)[0]


def test_the_big_button_says_what_it_will_do_all_through_a_panel() -> None:
    stage = Stage().at("10:15")
    said = [button(stage)]
    stage.open("panel-1")
    for _ in range(5):
        said.append(button(stage))
        stage.next()
        stage.after(minutes=5)
    said.append(button(stage))
    stage.add("Germany", "Mali")
    said.append(button(stage))
    stage.next()
    stage.after(minutes=2)
    said.append(button(stage))
    stage.next()
    said.append(button(stage))
    stage.at("12:52").do(Finish())
    said.append(button(stage))
    stage.next()
    said.append(button(stage))
    stage.after(minutes=5).next()
    said.append(button(stage))
    assert "Opening" in said.pop(0)
    assert said == [
        "Start Moderator",
        "Start Expert 1",
        "Start Expert 2",
        "Start Expert 3",
        "Open the discussion",
        "List is empty",
        "Give floor to Germany",
        "Give floor to Mali",
        "List is empty",
        "Start Concluding remarks",
        "Finish the last remarks",
        "Close Panel 1",
    ]


def test_the_big_button_says_when_the_session_is_over() -> None:
    stage = Stage()
    for _, block in stage.session.blocks():
        stage.open(block.id)
    stage.do(CloseBlock())
    assert button(stage) == "The session is over"


def test_a_percent_sign_in_a_name_is_only_a_name() -> None:
    stage = Stage().in_discussion()
    stage.add("100 %1 %n %2")
    assert button(stage) == "Give floor to 100 %1 %n %2"


def test_where_there_is_little_room_what_is_asked_for_goes_last() -> None:
    assert about_versions("for the African Group \u00b7 African", "question to Expert 1 \u00b7 continues") == [
        "for the African Group \u00b7 African   question to Expert 1 \u00b7 continues",
        "for the African Group   question to Expert 1 \u00b7 continues",
        "question to Expert 1 \u00b7 continues",
        "question to Expert 1",
        "",
    ]
    assert about_versions("Member State \u00b7 WEOG", "") == ["Member State \u00b7 WEOG", "Member State", ""]


def test_where_there_is_little_room_the_first_of_the_times_stays() -> None:
    turn = "\u00b7 turn 1:37 of \u22485:07"
    assert spent_versions(f"{turn} \u00b7 no limit") == [f"{turn} \u00b7 no limit", turn, ""]
    assert spent_versions("\u00b7 2:34 of 3:00 (+0:30)") == [
        "\u00b7 2:34 of 3:00 (+0:30)",
        "\u00b7 2:34 of 3:00",
        "",
    ]
