"""A session of three of the typed panels: what is alike in them is said to be so, and all its drafts can be made."""

from functools import cache
from itertools import pairwise

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.commands import note_commands as notes
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.plan.session import Session
from chairconsole.report.accounts.alike_panels import alike_in_panels
from chairconsole.report.accounts.similar import similar
from tests.domain.given import Stage
from tests.report.accounts.shipped import concepts
from tests.report.composing.typed_panels import typed
from tests.report.composing.worked_meeting import noted, session_of, speaks

PANELS = ("panel-1", "panel-2", "panel-3")


@cache
def typed_session(language: str, panels: tuple[int, int, int]) -> Stage:
    """The meeting, after its last panel."""
    every = [typed(language)[number - 1] for number in panels]
    themes = {theme: name for given in every for theme, name in given["themes"].items()}
    stage = Stage(_of_three_panels(session_of(list(themes.items()), language)))
    for panel, given in zip(PANELS, every, strict=True):
        stage.open(panel)
        stage.do(GoToStep(panel, "discussion"))
        speeches = {
            voice: speaks(stage, voice, panel) for voice in dict.fromkeys(one["who"] for one in given["points"])
        }
        points = [noted(stage, one, speeches) for one in given["points"]]
        for offered in similar(stage.meeting, concepts(), points):
            if len(offered.points) > 1 and offered.message is None:
                stage.do(notes.MakeMessage(offered.points, ""))
        for line in given["conclusions"]:
            stage.do(notes.KeepPoint(line, (), None, PointKind.CONCLUSION, block=panel))
        stage.do(CloseBlock())
    for alike in alike_in_panels(stage.meeting, concepts()):
        for two in pairwise(alike):
            stage.do(notes.DecideLikeness(two, True))
    concluded = [panel for panel, given in zip(PANELS, every, strict=True) if given["conclusions"]]
    for draft in drafts():
        stage.do(notes.ChooseDraftLanguage(*draft, Language(language)))
        if draft[1] not in concluded:
            stage.do(notes.DeclineConclusions(*draft))
    return stage


def drafts() -> list[DraftId]:
    """All that is read out of the session, in its order."""
    remarks: list[DraftId] = [(Purpose.CONCLUDING, panel) for panel in PANELS]
    remarks += [(Purpose.PERSPECTIVE, panel) for panel in PANELS]
    return [*remarks, (Purpose.THEMATIC_EXPERT, None), (Purpose.MAIN_CONCLUSIONS, None)]


def _of_three_panels(session: Session) -> Session:
    """The session with a third panel in the morning of its second day."""
    plan = session.model_dump(mode="json")
    first, second = plan["days"]
    panel = next(block for block in first["blocks"] if block["id"] == "panel-2")
    second["blocks"].insert(0, {**panel, "id": "panel-3", "title": "Panel 3", "start": "10:00", "end": "13:00"})
    return Session.model_validate(plan)
