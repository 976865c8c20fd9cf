"""The account of a meeting as HTML."""

import pytest

from chairconsole.domain.base.event_parts import Mode
from chairconsole.report.formats.as_html import html_report
from tests.domain.given import Stage
from tests.report.bad_input import BAD
from tests.report.document.test_document_html import read
from tests.report.draft.noted import Noted


def test_a_whole_panel(panel) -> None:
    html = html_report(panel.meeting, panel.now)
    words = read(html).words
    for expected in ("The session in figures", "Panel 1", "Philippines (on behalf of the Group of 77 and China)"):
        assert expected in words
    assert any("Question: How many? [Data]" in one for one in words)
    assert html.count("<svg") == 5
    assert any("Speaking time on behalf of groups: " in one and "1:40" in one for one in words)
    assert "3:45 of 3:30" in words


def test_practice_and_an_empty_meeting() -> None:
    stage = Stage(mode=Mode.REHEARSAL)
    assert "REHEARSAL" in read(html_report(stage.meeting, stage.now)).words[0]


@pytest.mark.parametrize("what", BAD)
def test_bad_input_runs_nothing(what: str) -> None:
    noted = Noted()
    noted.said(BAD[what], BAD[what])
    noted.note(None, BAD[what])
    assert "script" not in read(html_report(noted.meeting, noted.now)).tags
