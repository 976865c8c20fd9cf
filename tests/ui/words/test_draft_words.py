"""What drafts are called."""

from chairconsole.domain.base.event_parts import ExpertPart, PointKind
from chairconsole.domain.events.draft_events import Attribution, DraftReason
from chairconsole.report.draft.planned_drafts import planned_drafts
from chairconsole.ui.words.draft_words import attribution_words, draft_title, kind_words, part_words, reason_words
from tests.desk import first_session


def test_each_draft_has_a_name_of_its_own() -> None:
    session = first_session()
    titles = [draft_title(session, draft) for draft in planned_drafts(session)]
    assert titles[:2] == ["Panel 1 \u00b7 concluding remarks", "Panel 1 \u00b7 perspective, 15 min"]
    assert titles[-3:] == ["Thematic expert, 15 min", "Main conclusions, 20 min", "Written summary"]
    assert len(set(titles)) == len(titles)


def test_every_choice_and_reason_has_words() -> None:
    assert len({attribution_words(one) for one in Attribution}) == len(Attribution)
    assert len({reason_words(one) for one in DraftReason}) == len(DraftReason)


def test_each_kind_of_note_has_a_name_of_its_own() -> None:
    assert len({kind_words(kind) for kind in PointKind}) == len(PointKind)


def test_each_part_of_the_experts_remarks_has_a_name_of_its_own() -> None:
    assert part_words(None) == "at the end"
    assert len({part_words(part) for part in (None, *ExpertPart)}) == 6
