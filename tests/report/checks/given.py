"""What tests of the check before reading start from: small meetings, and drafts that name their points."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.base.participants import Participant, ParticipantKind, StakeholderKind
from chairconsole.domain.commands import note_commands as notes
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.events.point_events import PointMark
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session
from chairconsole.report.checks.checked import Checked
from chairconsole.report.draft.draft_text import Draft, parse
from tests.domain.given import Stage, two_days, who
from tests.report.remarks.given import glossary, lexicon

PANEL = (Purpose.CONCLUDING, "panel-1")
_CONCLUDED_IN = {Purpose.THEMATIC_EXPERT: "summary", Purpose.MAIN_CONCLUSIONS: "closing-2"}
_KINDS = {"D": ParticipantKind.MEMBER_STATE, "U": ParticipantKind.UN_ENTITY, "G": ParticipantKind.GROUP}
_NAME = re.compile(r"\[\[([pm]):([^\]]+)\]\]")


def cases(language: str) -> dict[str, Any]:
    """The cases of one language, and the words that their meetings have."""
    return json.loads((Path(__file__).parent / f"findings-{language}.json").read_text("utf-8"))


@dataclass
class Room:
    """A meeting of one panel; `ids` has the points and messages by the names that a draft has for them."""

    language: Language
    meeting: Meeting
    draft_id: DraftId = PANEL
    ids: dict[str, str] = field(default_factory=dict)

    def draft(self, text: str) -> Draft:
        """A draft in which points and messages stand by their names."""

        def named(match: re.Match[str]) -> str:
            return f"[[{match[1]}:{','.join(self.ids[name] for name in match[2].split(','))}]]"

        return parse(_NAME.sub(named, text))

    def checked(self, text: str, generated: str = "") -> Checked:
        """A draft that is looked at."""
        words = lexicon(self.language), glossary(self.language)
        return Checked(self.draft(text), self.meeting, self.draft_id, *words, generated=self.draft(generated))


def room(language: Language, given: dict[str, Any]) -> Room:
    """A panel in which all of `points` was noted, put together to `messages`, and concluded; `for` is the draft's."""
    purpose = Purpose(given.get("for", PANEL[0]))
    draft_id = PANEL if purpose.is_of_a_panel else (purpose, None)
    stage = Stage(_session(language, given))
    stage.at("10:15").open("panel-1")
    stage.do(GoToStep("panel-1", "discussion"))
    ids: dict[str, str] = {}
    speeches = {voice: _speaks(stage, voice) for voice in given.get("spoke", [])}
    for name, point in given["points"].items():
        voice = point.get("who", "D1")
        is_written = point.get("written", False)
        if voice not in speeches and not is_written:
            speeches[voice] = _speaks(stage, voice)
        marks = (PointMark.STAR,) if point.get("star") else ()
        what = PointKind(point.get("what", "point"))
        theme = (point.get("theme", "data"),)
        speech = None if is_written else speeches[voice]
        stage.do(notes.KeepPoint(point["text"], theme, speech, what, (), marks, written=is_written))
        ids[name] = next(reversed(stage.meeting.points))
        if point.get("short"):
            stage.do(notes.GiveShortName(ids[name], point["short"]))
    for name, message in given.get("messages", {}).items():
        of = message if isinstance(message, list) else message["of"]
        text = "" if isinstance(message, list) else message.get("title", "")
        stage.do(notes.MakeMessage(tuple(ids[one] for one in of), text))
        ids[name] = next(reversed(stage.meeting.messages))
        if isinstance(message, dict) and message.get("short"):
            stage.do(notes.GiveShortName(ids[name], message["short"]))
    for one, other in given.get("differ", []):
        stage.do(notes.MarkDiffering(ids[one], ids[other]))
    for number, line in enumerate(given["conclusions"]):
        stage.do(notes.KeepPoint(line, (), None, PointKind.CONCLUSION, block=_CONCLUDED_IN.get(purpose, "panel-1")))
        ids[f"c{number + 1}"] = next(reversed(stage.meeting.points))
    if given.get("declined"):
        stage.do(notes.DeclineConclusions(*PANEL))
    if "overarching" in given:
        stage.do(notes.ChooseOverarchingTheme(given["overarching"]))
    return Room(language, stage.meeting, draft_id, ids)


def _session(language: Language, given: dict[str, Any]) -> Session:
    plan = two_days().model_dump(mode="json")
    plan["rules"]["themes"] = [
        {
            "id": theme,
            "name": name,
            "short": name,
            "spoken": {language.value: name} if given.get("spoken", True) else {},
        }
        for theme, name in given["themes"].items()
    ]
    holder = {"people": ["ada"]} if given.get("named") else {}
    label = given.get("label", "Expert")
    for block in (block for day in plan["days"] for block in day["blocks"]):
        block["seats"] = [
            {**seat, "label": seat["label"].replace("Expert", label), **holder} for seat in block["seats"]
        ]
    return Session.model_validate(plan)


def _speaks(stage: Stage, voice: str) -> str:
    """Somebody has the floor for a minute: delegations, a group, panellists, entities, civil society, others."""
    if voice.startswith("P"):
        seat = who(f"seat:panel-1/expert-{voice[1:]}", ParticipantKind.SEAT)
        stage.do(GiveFloor(seat, seat=f"expert-{voice[1:]}"))
    elif voice.startswith(("S", "N")):
        stage.do(GiveFloor(_stakeholder(voice)))
    else:
        stage.do(GiveFloor(who(voice, _KINDS[voice[0]])))
    stage.after(60)
    return next(reversed(stage.meeting.interventions))


def _stakeholder(voice: str) -> Participant:
    kind = StakeholderKind.CIVIL_SOCIETY if voice.startswith("S") else None
    return who(voice, ParticipantKind.STAKEHOLDER).model_copy(update={"stakeholder_kind": kind})
