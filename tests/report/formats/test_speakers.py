"""The list of speakers."""

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.speech_commands import GiveFloor, SpeakerAbsent
from chairconsole.report.document.document import BulletList, SectionHeading, TextParagraph
from chairconsole.report.formats.speakers import speakers_document
from tests.domain.given import who
from tests.report.draft.noted import AFRICAN_GROUP, Noted


def test_two_headings_in_the_order_of_the_alphabet_without_anything_said() -> None:
    noted = Noted()
    for name in ("Norway", "Åland", "Égypte", "Norway"):
        noted.said(name, "secret words")
    noted.said("Kenya", "secret words", behalf=AFRICAN_GROUP)
    noted.said("Oxfam", "x", kind=ParticipantKind.STAKEHOLDER)
    noted.said("IOM", "x", kind=ParticipantKind.UN_ENTITY)
    noted.speaks_as(who("unused"), seat="expert-1")
    noted.do(GiveFloor(who("Absent")))
    noted.do(SpeakerAbsent())
    document = speakers_document(noted.meeting, noted.now)
    assert document.parts == (
        SectionHeading(1, "Member States"),
        BulletList(("Åland", "Égypte", "Kenya (on behalf of African Group)", "Norway")),
        SectionHeading(1, "Other stakeholders"),
        BulletList(("IOM", "Oxfam")),
    )
    assert document.title == "List of speakers: A made-up session"


def test_it_says_where_nobody_spoke() -> None:
    noted = Noted()
    noted.speaks_as(who("unused"), seat="expert-1")
    parts = speakers_document(noted.meeting, noted.now).parts
    assert [parts[1], parts[3]] == [TextParagraph("Nobody.")] * 2
