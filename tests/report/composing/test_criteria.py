"""What drafts that are read aloud hold to: those of panels that other people typed, and those that do not."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.composing.criteria import Criterion, Finding, findings, statements
from chairconsole.report.composing.generate import generate
from chairconsole.report.draft.draft_text import Draft, parse
from tests.report.composing.drafted import meeting
from tests.report.composing.typed_panels import PANELS, typed_stage
from tests.report.composing.worked_meeting import PANEL, vocabulary, worked, worked_stage

ROOM = 420 * 0.9 * 110 / 60
NOT_OURS = {Criterion.NO_CONCLUSION, Criterion.NO_STAR}
"""What only the moderator can do."""


def found(draft: Draft, language: str = "en") -> list[Finding]:
    return findings(meeting(), "panel-1", draft, vocabulary().lexicons[Language(language)], ROOM)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_worked_texts_hold_to_everything(language: str) -> None:
    stage = worked_stage(worked(language))
    draft = generate(stage.meeting, PANEL, vocabulary()).draft
    assert findings(stage.meeting, "panel-1", draft, vocabulary().lexicons[Language(language)], ROOM) == []


@pytest.mark.parametrize(("language", "panel"), PANELS)
def test_every_panel_that_others_typed_holds_to_it(language: str, panel: int) -> None:
    meeting = typed_stage(language, panel).meeting
    generated = generate(meeting, PANEL, vocabulary())
    lexicon = vocabulary().lexicons[Language(language)]
    told = findings(meeting, "panel-1", generated.draft, lexicon, ROOM, generated.why_left_out)
    assert [one for one in told if one.criterion not in NOT_OURS] == []
    assert statements(generated.draft)


@pytest.mark.parametrize(
    ("text", "criterion"),
    [
        ("This point was made: a. [[p:a]] This point was made: b. [[p:b]]", Criterion.COLON_FORM),
        (" ".join(f"One delegation said {n}. [[p:{n}]] So. [[p:x{n}]]" for n in range(5)), Criterion.ONE_DELEGATION),
        ("It was said. [[p:a]] It was told. [[p:b]] It was heard. [[p:c]]", Criterion.SAME_OPENING),
        ("There was consensus. [[p:a]]", Criterion.NEVER_SAID),
        (f"{'word ' * 31}. [[p:a]]", Criterion.LONG_SENTENCE),
        (" ".join(f"Short number {n}. [[p:{n}]]" for n in range(30)), Criterion.MEAN_LENGTH),
        ("word " * 800, Criterion.TOO_LONG),
        ("", Criterion.STAR_NOT_TOLD),
        ("", Criterion.THEME_NOT_TOLD),
    ],
)
def test_what_does_not_hold_is_found(text: str, criterion: Criterion) -> None:
    assert criterion in {one.criterion for one in found(parse(text))}


def test_a_point_that_stands_in_two_sentences_is_found() -> None:
    first = next(iter(meeting().points))
    told = found(parse(f"Once. [[p:{first}]] Twice. [[p:{first}]]"))
    assert [one for one in told if one.criterion is Criterion.TOLD_TWICE] == [
        Finding(Criterion.TOLD_TWICE, meeting().points[first].text)
    ]
