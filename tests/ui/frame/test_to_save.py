"""Something that is to be saved."""

import datetime as dt

from chairconsole.report.document.document import Document
from chairconsole.ui.frame.to_save import ToSave


def test_nothing_follows_unless_it_is_said() -> None:
    document = Document("Title", (), dt.datetime(2017, 5, 8, tzinfo=dt.UTC))
    assert ToSave(document, "Save", "speakers").done() is None
