"""The words that bodies of events choose from: records hold them, so none is ever renamed."""

from chairconsole.domain.base.event_parts import (
    About,
    Language,
    LimitOf,
    ListState,
    Mode,
    Outcome,
    Part,
    PointKind,
    PointShape,
    StakeholderRule,
    Until,
)


def test_published_words_stay() -> None:
    assert [*About] == ["question", "comment", "observation"]
    assert [*ListState] == ["open", "last_call", "closed"]
    assert [*LimitOf] == ["floor", "group", "stakeholder", "panellist"]
    assert [*Until] == ["block", "session"]
    assert [*StakeholderRule] == ["accept", "hold", "one_every"]
    assert [*Outcome] == ["spoke", "withdrawn", "absent", "not_reached"]
    assert [*Part] == ["block", "step", "speech"]
    assert [*Mode] == ["live", "rehearsal"]
    assert [*PointKind][:5] == ["point", "question", "recommendation", "figure", "quote"]
    assert [*PointKind][5:] == ["example", "caution", "offer", "conclusion"]
    assert [*PointShape] == ["noun", "verb", "clause", "as_typed"]
    assert [*Language] == ["en", "fr", "es"]
