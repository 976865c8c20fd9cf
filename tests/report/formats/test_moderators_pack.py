"""What the moderator of a panel takes along."""

from chairconsole.domain.base.event_parts import Mode, PointKind
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.report.document.document import BulletList, Document, SectionHeading, TextParagraph
from chairconsole.report.document.document_text import text_document
from chairconsole.report.formats.moderators_pack import (
    NAMES_KEPT,
    NOBODY_ELSE_NAMED,
    NOBODY_NAMED,
    moderators_pack,
    with_names_kept,
)
from tests.domain.given import Stage, who
from tests.report.document.samples import AT

REMARKS = Document("Remarks", (SectionHeading(1, "Data"), TextParagraph("Visas help.")), AT)


def held(mode: Mode = Mode.LIVE) -> Stage:
    stage = Stage(mode=mode)
    stage.do(OpenBlock("panel-1"))
    for name in ("Kenya", "Peru"):
        stage.do(GiveFloor(who(name)))
        stage.after(60).do(
            KeepPoint(f"visas for {'workers' if name == 'Kenya' else 'all'}", (), stage.meeting.speaking)
        )
    stage.do(MakeMessage(tuple(stage.meeting.points)))
    stage.do(KeepPoint("how to pay for it?", (), stage.meeting.speaking, PointKind.QUESTION))
    stage.do(KeepPoint("a register", (), stage.meeting.speaking, PointKind.RECOMMENDATION))
    return stage


def bullets(document: Document, heading: str) -> tuple[str, ...]:
    """The list after a heading."""
    place = next(
        n for n, part in enumerate(document.parts) if isinstance(part, SectionHeading) and part.text == heading
    )
    found = next(part for part in document.parts[place:] if isinstance(part, BulletList))
    return found.texts


def test_it_says_how_many_of_each_kind_and_never_who() -> None:
    document = moderators_pack(held().meeting, "panel-1", REMARKS, str)
    assert bullets(document, "Participation") == ("Heard: 2 delegations.",)
    message, *single = bullets(document, "Messages and points by theme")
    assert message.endswith("[2 delegations]: visas for all; visas for workers")
    assert single == ["a register [Recommendation]", "how to pay for it? [Question]"]
    assert bullets(document, "Questions that are still open") == ("how to pay for it?",)
    said = text_document(document)
    assert "Visas help." in said
    assert document.opening == (NOBODY_NAMED,)
    assert not {"Kenya", "Peru"} & set(said.replace(",", " ").split())


def test_conclusions_stand_by_themselves_in_their_order() -> None:
    stage = held()
    for words in ("we need both", "and a register"):
        stage.do(KeepPoint(words, (), None, PointKind.CONCLUSION))
    document = moderators_pack(stage.meeting, "panel-1", REMARKS, str)
    assert bullets(document, "Conclusions of the moderator") == ("we need both", "and a register")
    assert text_document(document).count("we need both") == 1


def test_every_text_is_reworded() -> None:
    stage = held()
    document = moderators_pack(stage.meeting, "panel-1", REMARKS, lambda text: text.upper())
    said = text_document(document)
    for point in (*(point.text for point in stage.meeting.points.values()), "Visas help.", "Data"):
        assert point.upper() in said
        assert point not in said.replace("Messages and points by theme", "")


def test_names_that_were_kept_are_told_in_place_of_that_nobody_is_named() -> None:
    pack = moderators_pack(held(Mode.REHEARSAL).meeting, "panel-1", REMARKS, str)
    told = with_names_kept(pack, ("Kenya", "Peru"))
    assert told.opening == (f"{NAMES_KEPT.format(names='Kenya, Peru')} {NOBODY_ELSE_NAMED}", *pack.opening[1:])
    assert told.parts == pack.parts
    assert with_names_kept(pack, ()) == pack


def test_practice_says_so_and_a_panel_without_anything_is_no_trouble() -> None:
    document = moderators_pack(held(Mode.REHEARSAL).meeting, "panel-2", REMARKS, str)
    assert document.on_each_page == "REHEARSAL"
    said = text_document(document)
    assert "Heard: nobody." in said
    assert "Nothing was noted." in said
