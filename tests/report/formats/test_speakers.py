"""The list of speakers."""

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.speech_commands import GiveFloor, SpeakerAbsent
from chairconsole.report.document.document import BulletList, SectionHeading, TextParagraph
from chairconsole.report.formats.speakers import speakers_document
from tests.desk import shipped_directory
from tests.domain.given import who
from tests.report.draft.noted import AFRICAN_GROUP, Noted


def test_each_kind_has_its_heading_in_the_order_of_the_alphabet_without_anything_said() -> None:
    noted = Noted()
    for name in ("Norway", "Åland", "Égypte", "Norway"):
        noted.said(name, "secret words")
    noted.said("Kenya", "secret words", behalf=AFRICAN_GROUP)
    for name, kind in (
        ("Somebody", ParticipantKind.OTHER),
        ("Oxfam", ParticipantKind.STAKEHOLDER),
        ("IOM", ParticipantKind.UN_ENTITY),
        ("Council of Europe", ParticipantKind.IGO),
        ("European Union", ParticipantKind.GROUP),
        ("Holy See", ParticipantKind.OBSERVER_STATE),
    ):
        noted.said(name, "x", kind=kind)
    noted.speaks_as(who("unused"), seat="expert-1")
    noted.do(GiveFloor(who("Absent")))
    noted.do(SpeakerAbsent())
    document = speakers_document(noted.meeting, noted.now, ())
    assert document.parts == (
        SectionHeading(1, "Member States"),
        BulletList(("Åland", "Égypte", "Kenya (on behalf of African Group)", "Norway")),
        SectionHeading(1, "Observer States"),
        BulletList(("Holy See",)),
        SectionHeading(1, "Groups and regional organizations"),
        BulletList(("European Union",)),
        SectionHeading(1, "Intergovernmental organizations and other observers"),
        BulletList(("Council of Europe",)),
        SectionHeading(1, "United Nations entities"),
        BulletList(("IOM",)),
        SectionHeading(1, "Stakeholders"),
        BulletList(("Oxfam",)),
        SectionHeading(1, "Other participants"),
        BulletList(("Somebody",)),
    )
    assert document.title == "List of speakers: A made-up session"


def test_regional_organizations_of_the_directory_stand_with_the_groups() -> None:
    noted = Noted()
    directory = shipped_directory()
    for code in ("AFUNION", "EU", "CARICOM", "LAS", "COE", "OIC", "OECD", "ICRC", "ECA"):
        entry = directory.get(code)
        assert entry is not None
        noted.do(GiveFloor(entry.participant))
    document = speakers_document(noted.meeting, noted.now, directory.regional_organizations)
    assert document.parts == (
        SectionHeading(1, "Groups and regional organizations"),
        BulletList(
            (
                "African Union",
                "Caribbean Community",
                "Council of Europe",
                "European Union",
                "League of Arab States",
                "Organisation of Islamic Cooperation",
            )
        ),
        SectionHeading(1, "Intergovernmental organizations and other observers"),
        BulletList(
            ("International Committee of the Red Cross", "Organisation for Economic Co-operation and Development")
        ),
        SectionHeading(1, "United Nations entities"),
        BulletList(("Economic Commission for Africa",)),
    )


def test_it_says_that_nobody_spoke() -> None:
    noted = Noted()
    noted.speaks_as(who("unused"), seat="expert-1")
    assert speakers_document(noted.meeting, noted.now, ()).parts == (TextParagraph("Nobody."),)
