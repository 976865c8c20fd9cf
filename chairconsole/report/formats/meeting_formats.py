"""The formats in which a meeting is exported, as bytes ready to be written."""

from enum import StrEnum
from typing import assert_never

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.state import Meeting


class Format(StrEnum):
    """A format by the ending of its files."""

    JSON = "json"
    CSV = "csv"
    MARKDOWN = "md"
    HTML = "html"


def report(meeting: Meeting, written_as: Format, now: Stamp) -> bytes:
    """The meeting in this format, in UTF-8; `now` measures what goes on, `instants.last_instant` for an export."""
    # Each is imported when it is asked for: a console that starts needs their names only.
    match written_as:
        case Format.JSON:
            from chairconsole.report.formats.as_json import json_report

            text = json_report(meeting, now)
        case Format.CSV:
            from chairconsole.report.formats.as_csv import csv_report

            text = csv_report(meeting, now)
        case Format.MARKDOWN:
            from chairconsole.report.formats.as_markdown import markdown_report

            text = markdown_report(meeting, now)
        case Format.HTML:
            from chairconsole.report.formats.as_html import html_report

            text = html_report(meeting, now)
        case _:
            assert_never(written_as)
    return text.encode()
