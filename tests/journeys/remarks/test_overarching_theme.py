"""The twenty minutes of a session: what ran through it is chosen where the check asks, and holds after a power cut."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.checks.finding import FindingCode
from chairconsole.ui.summary.side_list import SideButton
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.journeys.driver import Chair
from tests.journeys.test_floor import until_the_discussion

MAIN_CONCLUSIONS = (Purpose.MAIN_CONCLUSIONS, None)


def summary(chair: Chair) -> SummaryScreen:
    found = chair.screen.findChild(SummaryScreen)
    assert found is not None
    return found


def text(chair: Chair) -> str:
    return summary(chair).draft.paper.text()


def noted(chair: Chair, words: str) -> None:
    chair.pass_time(30)
    chair.write_note(words, "Ctrl+5")
    chair.press("Ctrl+Return")


def the_main_conclusions(chair: Chair) -> None:
    lines = summary(chair).side.drafts.findChildren(SideButton)
    line = next(one for one in lines if one.choice.key == MAIN_CONCLUSIONS)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)


def asked(chair: Chair) -> list[FindingCode]:
    return [card.finding.code for card in summary(chair).draft.check.cards]


def test_a_theme_is_asked_for_chosen_read_after_a_restart_and_taken_back(chair: Chair) -> None:
    chair.open()
    chair.screen.window().resize(1440, 900)
    until_the_discussion(chair)
    chair.press("F2")
    chair.type("ken, bra")
    chair.press("Return", "F5")
    noted(chair, "data by age and sex")
    chair.press("F5")
    noted(chair, "data by age")
    chair.press("Alt+3")
    the_main_conclusions(chair)
    chair.press("Alt+D")
    assert FindingCode.NO_OVERARCHING_THEME in asked(chair)
    chair.see("to look at before reading", on=summary(chair))
    card = next(one for one in summary(chair).draft.check.cards if one.finding.code is FindingCode.NO_OVERARCHING_THEME)
    name = card.finding.cure.offers[0]
    for _ in asked(chair):
        if not card.buttons[0].hasFocus():
            chair.press("Alt+C")
    assert card.buttons[0].hasFocus()
    chair.press("Return")
    told = f"One theme ran through the whole session: {name}."
    assert told in text(chair)
    assert FindingCode.NO_OVERARCHING_THEME not in asked(chair)
    chosen = chair.meeting.overarching_theme
    assert chosen in {theme.id for theme in chair.meeting.session.rules.themes}
    chair.pass_time(1.2)
    chair.check_the_record()
    chair.cut_the_power()
    chair.go_on_with(chair.records()[0])
    chair.press("Alt+3")
    the_main_conclusions(chair)
    assert chair.meeting.overarching_theme == chosen
    assert told in text(chair)
    assert FindingCode.NO_OVERARCHING_THEME not in asked(chair)
    chair.press("Alt+Z", "Alt+D")
    assert chair.meeting.overarching_theme is None
    assert told not in text(chair)
    assert FindingCode.NO_OVERARCHING_THEME in asked(chair)
    chair.check_the_record()
