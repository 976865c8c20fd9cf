"""How fast remarks are read out."""

from chairconsole.control.files.settings import Settings
from chairconsole.report.draft.length import reading_length
from chairconsole.report.draft.pace import FASTEST, SLOWEST, USUAL_PACE

MINUTE = 60


def test_the_usual_pace_is_the_one_of_the_settings_and_of_a_text_without_one() -> None:
    assert Settings().pace == USUAL_PACE
    assert reading_length("word " * USUAL_PACE).seconds == MINUTE


def test_no_text_is_read_out_slower_or_faster_than_people_read() -> None:
    assert reading_length("word " * SLOWEST, pace=SLOWEST - 30).seconds == MINUTE
    assert reading_length("word " * FASTEST, pace=FASTEST + 30).seconds == MINUTE
