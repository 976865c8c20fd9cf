"""Documents with a part of every kind."""

import datetime as dt

from chairconsole.report.document.document import (
    BulletList,
    Document,
    DocumentPart,
    Picture,
    SectionHeading,
    Table,
    TextParagraph,
)

AT = dt.datetime(2017, 5, 8, 10, tzinfo=dt.UTC)
EVERY_PART: tuple[DocumentPart, ...] = (
    SectionHeading(1, "Heading"),
    TextParagraph("Words."),
    BulletList(("a", "b")),
    Table(("x", "y"), (("1", "2"),)),
    Picture("<svg></svg>", "A picture"),
)
DOCUMENT = Document("Title", EVERY_PART, AT, ("First line",))


def everywhere(text: str) -> Document:
    """A document that says the same in each of its parts."""
    parts = (
        SectionHeading(1, text),
        TextParagraph(text),
        BulletList((text,)),
        Table((text,), ((text,),)),
        Picture("<svg></svg>", text),
    )
    return Document(text, parts, AT, (text,))
