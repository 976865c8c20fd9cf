"""The formats in which a meeting is exported, as bytes ready to be written."""

from enum import StrEnum
from typing import assert_never

from chairconsole.domain.meeting import Meeting
from chairconsole.domain.timing import Stamp
from chairconsole.report.as_csv import csv_report
from chairconsole.report.as_json import json_report
from chairconsole.report.as_markdown import markdown_report


class Format(StrEnum):
    """A format by the ending of its files."""

    JSON = "json"
    CSV = "csv"
    MARKDOWN = "md"


def report(meeting: Meeting, written_as: Format, now: Stamp) -> bytes:
    """The meeting in this format, in UTF-8; `now` measures what goes on, `instants.last_instant` for an export."""
    match written_as:
        case Format.JSON:
            text = json_report(meeting, now)
        case Format.CSV:
            text = csv_report(meeting, now)
        case Format.MARKDOWN:
            text = markdown_report(meeting, now)
        case _:
            assert_never(written_as)
    return text.encode()
