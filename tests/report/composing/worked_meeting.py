"""The meetings of the three worked texts: what was typed, by whom, and the text that comes of it."""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from chairconsole.control.files.shipped_words import shipped_words
from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.base.participants import Participant, ParticipantKind, StakeholderKind
from chairconsole.domain.commands import note_commands as notes
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.plan.session import Session
from chairconsole.report.remarks.vocabulary import Vocabulary
from tests.desk import RESOURCES
from tests.domain.given import Stage, two_days, who

PANEL = (Purpose.CONCLUDING, "panel-1")
_KINDS = {"D": ParticipantKind.MEMBER_STATE, "U": ParticipantKind.UN_ENTITY, "I": ParticipantKind.IGO}
_HERE = Path(__file__).parent / "worked"


@cache
def vocabulary() -> Vocabulary:
    """The shipped words of all languages."""
    return shipped_words(RESOURCES)


def worked(language: str) -> dict[str, Any]:
    """What was typed in one language, and the text."""
    return json.loads((_HERE / f"{language}.json").read_text("utf-8"))


def worked_stage(given: dict[str, Any]) -> Stage:
    """The meeting of a worked text: everybody speaks, is noted, is put together; the panel is over."""
    stage = Stage(session_of(given["themes"], given["language"]))
    stage.at("10:15").open("panel-1")
    stage.do(GoToStep("panel-1", "discussion"))
    speeches = {voice: speaks(stage, voice) for voice in given["voices"]}
    ids: dict[str, list[str]] = {}
    for point in given["points"]:
        one = noted(stage, point, speeches)
        for name in (point.get("message"), point.get("id")):
            ids.setdefault(name or "", []).append(one)
    for name, message in given["messages"].items():
        stage.do(notes.MakeMessage(tuple(ids[name]), message.get("title", "")))
        ids[name] = [next(reversed(stage.meeting.messages))]
        if short := message.get("short"):
            stage.do(notes.GiveShortName(ids[name][0], short))
    for name, short in given["short"].items():
        stage.do(notes.GiveShortName(ids[name][0], short))
    for one, other in given["differ"]:
        stage.do(notes.MarkDiffering(ids[one][0], ids[other][0]))
    for alike in given["alike"]:
        stage.do(notes.DecideLikeness(tuple(ids[one][0] for one in alike), True))
    for line in given["conclusions"]:
        stage.do(notes.KeepPoint(line, (), None, PointKind.CONCLUSION, block="panel-1"))
    stage.do(notes.ChooseDraftLanguage(*PANEL, Language(given["language"])))
    if given["not_reached"]:
        stage.add(*(f"State {number}" for number in range(given["not_reached"])))
    stage.do(CloseBlock())
    return stage


def session_of(themes: Iterable[Sequence[str]], language: str) -> Session:
    """Two days with these themes (id and name), a summary panel at three, and four experts in each panel."""
    plan = two_days().model_dump(mode="json")
    plan["rules"]["themes"] = [{"id": theme, "name": name, "short": name} for theme, name in themes]
    label = {"en": "Expert", "fr": "Expert", "es": "Experto"}[language]
    for day in plan["days"]:
        for block in day["blocks"]:
            seats = block["seats"] and [*block["seats"], {"id": "expert-4", "role": "expert", "label": "Expert 4"}]
            block["seats"] = [{**seat, "label": seat["label"].replace("Expert", label)} for seat in seats]
    summary = next(block for block in plan["days"][1]["blocks"] if block["id"] == "summary")
    closing = next(block for block in plan["days"][1]["blocks"] if block["id"] == "closing-2")
    summary["start"], summary["end"], closing["start"], closing["end"] = "15:00", "17:00", "17:00", "17:30"
    return Session.model_validate(plan)


def speaks(stage: Stage, voice: str, panel: str = "panel-1") -> str:
    """Somebody has the floor for a minute: delegations, a group, panellists, entities, civil society."""
    group = who("A group", ParticipantKind.GROUP)
    if voice.startswith("P"):
        seat = who(f"seat:{panel}/expert-{voice[1:]}", ParticipantKind.SEAT)
        stage.do(GiveFloor(seat, seat=f"expert-{voice[1:]}"))
    elif voice.startswith("G"):
        stage.do(GiveFloor(who(f"Speaker of {voice}"), group.model_copy(update={"key": voice, "name": voice})))
    elif voice.startswith("S"):
        stage.do(GiveFloor(_stakeholder(voice)))
    else:
        stage.do(GiveFloor(who(voice, _KINDS[voice[0]])))
    stage.after(60)
    return next(reversed(stage.meeting.interventions))


def _stakeholder(voice: str) -> Participant:
    kind = StakeholderKind.CIVIL_SOCIETY
    return who(voice, ParticipantKind.STAKEHOLDER).model_copy(update={"stakeholder_kind": kind})


def noted(stage: Stage, point: dict[str, Any], speeches: dict[str, str]) -> str:
    """A note is kept; its id."""
    marks = (PointMark.STAR,) if point.get("star") else ()
    what = PointKind(point["what"])
    stage.do(notes.KeepPoint(point["text"], (point["theme"],), speeches[point["who"]], what, (), marks))
    return next(reversed(stage.meeting.points))
