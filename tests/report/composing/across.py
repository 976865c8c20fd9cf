"""Meetings of several panels: what was noted in each, by whom, and what was put together."""

from collections.abc import Mapping, Sequence
from typing import Any

from chairconsole.domain.base.event_parts import ExpertPart, Language, PointKind
from chairconsole.domain.commands import note_commands as notes
from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.plan.session import Session
from chairconsole.report.composing.generate import DEFAULT, Choices, generate
from chairconsole.report.draft.draft_text import Draft
from tests.domain.given import Stage
from tests.report.composing.worked_meeting import session_of, speaks, vocabulary

EXPERT = (Purpose.THEMATIC_EXPERT, None)
CONCLUSIONS = (Purpose.MAIN_CONCLUSIONS, None)
THEMES = (("data", "data"), ("work", "fair recruitment"), ("visas", "visas"))
AT = {"panel-1": "10:15", "panel-2": "15:05"}

Note = tuple[str, str, str]
"""Whose, under which theme, and the words; a point unless they begin with a kind: "offer: train judges"."""


def across(
    noted: Mapping[str, Sequence[Note]], *, language: str = "en", themes: Sequence[Sequence[str]] = THEMES, **plan: Any
) -> Stage:
    """What was noted in each block; the same words are one message. `plan` stands in the session besides."""
    whole = {**session_of(themes, language).model_dump(mode="json"), **plan}
    stage = Stage(Session.model_validate(whole))
    same: dict[str, list[str]] = {}
    for block, of_block in noted.items():
        if block in AT:
            stage.at(AT[block]).open(block)
        else:
            stage.do(OpenBlock(block))
        speeches: dict[str, str] = {}
        for who, theme, words in of_block:
            what, colon, text = words.partition(": ")
            kind = PointKind(what) if colon else PointKind.POINT
            if who not in speeches:
                speeches[who] = speaks(stage, who)
            stage.do(notes.KeepPoint(text if colon else words, (theme,), speeches[who], kind))
            same.setdefault(words, []).append(next(reversed(stage.meeting.points)))
        stage.do(CloseBlock())
    for points in same.values():
        if len(points) > 1:
            stage.do(notes.MakeMessage(tuple(points), ""))
    for purpose in (Purpose.THEMATIC_EXPERT, Purpose.MAIN_CONCLUSIONS):
        stage.do(notes.ChooseDraftLanguage(purpose, None, Language(language)))
    return stage


def own_line(stage: Stage, text: str, part: ExpertPart | None = None) -> None:
    """A line of the thematic expert's own."""
    stage.do(notes.KeepPoint(text, (), None, PointKind.CONCLUSION, block="summary", part=part))


def drafted(stage: Stage, draft: DraftId, choices: Choices = DEFAULT) -> Draft:
    """What comes of it."""
    return generate(stage.meeting, draft, vocabulary(), choices).draft


def paragraphs(draft: Draft) -> list[str]:
    """The paragraphs, as they are read."""
    return [part.text.strip() for part in draft.parts[1:]]
