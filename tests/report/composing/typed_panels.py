"""Panels of notes as they are typed: by people who did not know what becomes of them, in three languages."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.commands import note_commands as notes
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.accounts.similar import similar
from tests.domain.given import Stage
from tests.report.accounts.shipped import concepts
from tests.report.composing.worked_meeting import noted, session_of, speaks

_POINTS = Path(__file__).parent / "typed"
PANELS = tuple((language, panel) for language in ("en", "fr", "es") for panel in range(1, 6))


@cache
def typed(language: str) -> tuple[dict[str, Any], ...]:
    """The panels of one language: names of themes by id, the moderator's conclusions, and the notes."""
    return tuple(json.loads((_POINTS / f"{language}.json").read_text("utf-8")))


@cache
def typed_stage(language: str, panel: int) -> Stage:
    """The meeting of one panel: everybody speaks and is noted; notes that are alike are put together, as offered."""
    given = typed(language)[panel - 1]
    points = given["points"]
    stage = Stage(session_of(list(given["themes"].items()), language))
    stage.at("10:15").open("panel-1")
    stage.do(GoToStep("panel-1", "discussion"))
    voices = dict.fromkeys(one["who"] for one in points)
    speeches = {voice: speaks(stage, voice) for voice in voices}
    for one in points:
        noted(stage, one, speeches)
    for offered in similar(stage.meeting, concepts()):
        if len(offered.points) > 1 and offered.message is None:
            stage.do(notes.MakeMessage(offered.points, ""))
    for line in given["conclusions"]:
        stage.do(notes.KeepPoint(line, (), None, PointKind.CONCLUSION, block="panel-1"))
    for purpose in Purpose:
        if not given["conclusions"]:
            stage.do(notes.DeclineConclusions(purpose, "panel-1" if purpose.is_of_a_panel else None))
        draft = (purpose, "panel-1" if purpose.is_of_a_panel else None)
        stage.do(notes.ChooseDraftLanguage(*draft, Language(language)))
    stage.do(CloseBlock())
    return stage
