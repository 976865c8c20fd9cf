"""Documents are only data."""

import datetime as dt

import pytest

from chairconsole.report.document.document import Document, TextParagraph


def test_a_document_is_never_changed() -> None:
    document = Document("T", (TextParagraph("a"),), dt.datetime(2017, 5, 8, tzinfo=dt.UTC))
    assert document.opening == ()
    with pytest.raises(AttributeError):
        document.title = "U"  # type: ignore[misc]
