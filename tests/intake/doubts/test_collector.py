"""Doubts as they are gathered."""

from chairconsole.intake.doubts.collector import DoubtCollector


def test_an_answer_is_in_force_and_one_that_fits_not_is_none() -> None:
    doubts = DoubtCollector({"end_unknown:3": "12:00", "end_unknown:4": "late"})
    assert doubts.ask("end_unknown", key=3, guess="13:00") == "12:00"
    assert doubts.ask("end_unknown", key=4, guess="13:00") == "13:00"
    assert [doubt.is_answered for doubt in doubts.doubts({})] == [True, False]


def test_required_ones_come_first_and_blocks_are_known_by_their_lines() -> None:
    doubts = DoubtCollector({})
    doubts.remark("hours_differ", lines=(2,), day="1")
    doubts.ask("overlap", key=7, lines=(7,), guess="keep", choices=("keep",))
    assert [(doubt.code, doubt.block) for doubt in doubts.doubts({7: "panel-2"})] == [
        ("overlap", "panel-2"),
        ("hours_differ", ""),
    ]
