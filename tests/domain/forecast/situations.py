"""Situations of the floor, in one line each, and what is to be told of each: all figures were computed by hand.

Panel 1 is in its discussion since 10:43; the reserved remarks must start at 12:53. The limit is 3:00, of stakeholders
2:00, and 0:15 for the handover as long as no pace has been observed; a panellist's reply takes 2:00 until two were
heard; a turn of the three experts is proposed after six interventions.
"""

import datetime as dt

from chairconsole.domain.base.event_parts import LimitOf, PointKind, StakeholderRule
from chairconsole.domain.base.notation import Limit, parse_duration
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest, SetStakeholderRule
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions, SetLimit, SuspendMeeting, SwitchSegment
from chairconsole.domain.commands.speech_commands import Finish, Pause
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.questions import open_questions
from tests.domain.given import Stage, seconds, who

SITUATIONS = {
    "empty list": ("10:43", "0/0 +40, all -, opens 10:43:00, done 10:43:00, close 12:53:00"),
    "empty list, a while later": ("12:40", "0/0 +4, all -, opens 12:40:00, done 12:40:00, close 12:53:00"),
    # three times 3:15 are 9:45
    "all fit, and no more": ("12:43; wait 3", "3/3 +0, all 3:00, opens 12:43:00, done 12:52:45, close 12:43:15"),
    # 16:15 of 23:00; 6:45 hold two more
    "room for two more": ("12:30; wait 5", "5/5 +2, all 3:00, opens 12:30:00, done 12:46:15, close 12:36:45"),
    # 10:00 for four are 2:30 each, of which 0:15 for the handover
    "one too many": ("12:43; wait 4", "3/4 +0, all 2:15, opens 12:43:00, done 12:56:00, close 12:43:00"),
    # 20:00 hold six of 3:15; for twenty they would be 1:00 each and 0:45 to speak
    "list longer than the time": (
        "12:33; wait 20",
        "6/20 +0, all -, opens 12:33:00, done 13:38:00, close 12:33:00",
    ),
    "done to the second": ("12:49:45; wait 1", "1/1 +0, all 3:00, opens 12:49:45, done 12:53:00, close 12:49:45"),
    # 3:14 less 0:15 are 2:59
    "a second too late": ("12:49:46; wait 1", "0/1 +0, all 2:45, opens 12:49:46, done 12:53:01, close 12:49:46"),
    "somebody speaks": (
        "12:40; give; wait 2; 12:41",
        "2/2 +1, all 3:00, opens 12:43:00, done 12:49:30, close 12:46:30",
    ),
    "the speaker is over the limit": (
        "12:40; give; wait 1; 12:43:20",
        "1/1 +1, all 3:00, opens 12:43:20, done 12:46:35, close 12:49:45",
    ),
    "the speaker was given half a minute more": (
        "12:40; give; wait 1; 12:41; add 30",
        "1/1 +1, all 3:00, opens 12:43:30, done 12:46:45, close 12:49:45",
    ),
    # 1:00 was spoken, so 2:00 are left whenever the clock goes on
    "the speaker's clock stands still": (
        "12:40; give; 12:41; pause; 12:45; wait 1",
        "1/1 +0, all 3:00, opens 12:47:00, done 12:50:15, close 12:49:45",
    ),
    "the meeting is suspended": (
        "12:40; suspend; 12:44; wait 2",
        "2/2 +0, all 3:00, opens 12:44:00, done 12:50:30, close 12:46:30",
    ),
    "the meeting is suspended during a speech": (
        "12:40; give; 12:41; suspend; 12:44; wait 1",
        "1/1 +1, all 3:00, opens 12:46:00, done 12:49:15, close 12:49:45",
    ),
    "the meeting is suspended until 12:45": (
        "12:40; suspend until 12:45; wait 2; 12:41",
        "2/2 +0, all 3:00, opens 12:45:00, done 12:51:30, close 12:46:30",
    ),
    # 6:00 for two are 3:00 each
    "the meeting was to be resumed at 12:45 and was not": (
        "12:40; suspend until 12:45; wait 2; 12:47",
        "1/2 +0, all 2:45, opens 12:47:00, done 12:53:30, close 12:47:00",
    ),
    # the list has until 12:51
    "a reply is owed": (
        "12:43; ask expert-1; wait 2",
        "2/2 +0, all 3:00, opens 12:43:00, done 12:49:30, close 12:44:30",
    ),
    # 8:00 for three are 2:40 each
    "a reply is owed and one does not fit": (
        "12:43; ask expert-1; wait 3",
        "2/3 +0, all 2:15, opens 12:43:00, done 12:52:45, close 12:43:00",
    ),
    "two questions to one expert are one reply": (
        "12:43; ask expert-1; ask expert-1; wait 2",
        "2/2 +0, all 3:00, opens 12:43:00, done 12:49:30, close 12:44:30",
    ),
    # the list has until 12:49; 6:00 for two are 3:00 each
    "a question to two experts is two replies": (
        "12:43; ask expert-1 expert-2; wait 2",
        "1/2 +0, all 2:45, opens 12:43:00, done 12:49:30, close 12:43:00",
    ),
    # no more than three can answer: the list has until 12:47
    "four questions to anybody": (
        "12:33; ask; ask; ask; ask; wait 2",
        "2/2 +2, all 3:00, opens 12:33:00, done 12:39:30, close 12:40:30",
    ),
    "a question to the moderator": (
        "12:43; ask moderator; wait 2",
        "2/2 +0, all 3:00, opens 12:43:00, done 12:49:30, close 12:44:30",
    ),
    "questions that were answered": (
        "12:43; ask expert-1; ask; answered; wait 2",
        "2/2 +1, all 3:00, opens 12:43:00, done 12:49:30, close 12:46:30",
    ),
    # after six of 3:15 the experts have their turn: 2:00 before the seventh
    "a reply that is owed comes when the turn would be proposed": (
        "10:43; ask expert-1; wait 8",
        "8/8 +31, all 3:00, opens 10:43:00, done 11:11:00, close 12:25:00",
    ),
    # four of 3:00 were heard: after two more the experts reply for 2:00, from 11:01 on
    "a reply that is owed comes when the turn that has begun is over": (
        "speak 2:45 x4; ask expert-1; wait 4",
        "4/4 +34, all 3:00, opens 10:55:00, done 11:09:00, close 12:39:00",
    ),
    # two replies of 4:00: the third takes as long, and the list has until 12:49
    "replies are longer than planned": (
        "reply expert-1 4:00; reply expert-2 4:00; 12:33; ask expert-3; wait 3",
        "3/3 +1, all 3:00, opens 12:33:00, done 12:42:45, close 12:39:15",
    ),
    "one reply tells nothing yet": (
        "reply expert-1 4:00; 12:33; ask expert-3; wait 3",
        "3/3 +2, all 3:00, opens 12:33:00, done 12:42:45, close 12:41:15",
    ),
    # a pace of 3:00; at 11:01 the turn of the three experts is proposed: 6:00
    "the panellists' turn is proposed": (
        "speak 2:45 x6; wait 2",
        "2/2 +33, all 3:00, opens 11:07:00, done 11:13:00, close 12:47:00",
    ),
    "a question does not make the proposed turn longer": (
        "speak 2:45 x6; ask expert-2; wait 2",
        "2/2 +33, all 3:00, opens 11:07:00, done 11:13:00, close 12:47:00",
    ),
    # 2:00 are left for two
    "the proposed turn leaves no time": (
        "speak 2:45 x6; 12:45; wait 2",
        "0/2 +0, all -, opens 12:51:00, done 12:57:00, close 12:45:00",
    ),
    "the panellists' turn begins": (
        "speak 2:45 x6; panel; wait 2",
        "2/2 +33, all 3:00, opens 11:07:00, done 11:13:00, close 12:47:00",
    ),
    # it is 11:02:30, and two experts have not spoken
    "one expert has replied": (
        "speak 2:45 x6; panel; reply expert-1 1:30; wait 2",
        "2/2 +33, all 3:00, opens 11:06:30, done 11:12:30, close 12:47:00",
    ),
    # it is 11:04, and one reply of 1:30 is still to come
    "two experts have replied": (
        "speak 2:45 x6; panel; reply expert-1 1:00; reply expert-2 2:00; wait 2",
        "2/2 +33, all 3:00, opens 11:05:30, done 11:11:30, close 12:47:00",
    ),
    # 1:30 of the reply, then two of 2:00
    "an expert replies": (
        "speak 2:45 x6; panel; answer expert-1; 11:01:30; wait 1",
        "1/1 +34, all 3:00, opens 11:07:00, done 11:10:00, close 12:50:00",
    ),
    # it is 11:03, and the experts had their turn
    "the floor has its turn again": (
        "speak 2:45 x6; panel; reply expert-1 2:00; floor; wait 1",
        "1/1 +35, all 3:00, opens 11:03:00, done 11:06:00, close 12:50:00",
    ),
    # 2:00 each
    "an observed pace": (
        "speak 1:45 x3; 12:43; wait 4",
        "4/4 +1, all 3:00, opens 12:43:00, done 12:51:00, close 12:45:00",
    ),
    "two speeches are no pace yet": (
        "speak 1:45 x2; 12:43; wait 3",
        "3/3 +0, all 3:00, opens 12:43:00, done 12:52:45, close 12:43:15",
    ),
    # the last six took 2:00 each; the experts' turn is proposed
    "only the last six make the pace": (
        "speak 3:00 x2; speak 1:45 x6; 12:33; wait 2",
        "2/2 +5, all 3:00, opens 12:39:00, done 12:43:00, close 12:49:00",
    ),
    # 4:10 each, 1:10 more than the limit: 3:20 for each of three less 1:10 are 2:10
    "speakers run over": (
        "speak 3:55 x3; 12:43; wait 3",
        "2/3 +0, all 2:00, opens 12:43:00, done 12:55:30, close 12:43:00",
    ),
    # 23:00 for nine are 2:33 each, of which 0:15 for the handover
    "before the limit is reduced": (
        "12:30; wait 9",
        "7/9 +0, all 2:15, opens 12:30:00, done 12:59:15, close 12:30:00",
    ),
    # nine times 2:15 are 20:15
    "the limit was reduced": (
        "12:30; wait 9; limit 2:00",
        "9/9 +1, all 2:00, opens 12:30:00, done 12:50:15, close 12:32:45",
    ),
    # who took 2:45 would have had 2:00: a pace of 2:15; 20:00 for ten are 2:00 each
    "the limit was reduced in the middle": (
        "speak 2:45 x3; limit 2:00; 12:33; wait 10",
        "8/10 +0, all 1:45, opens 12:33:00, done 12:55:30, close 12:33:00",
    ),
    "whoever speaks keeps the old limit": (
        "12:40; give; 12:41; limit 2:00; wait 1",
        "1/1 +3, all 2:00, opens 12:43:00, done 12:45:15, close 12:50:45",
    ),
    "a stakeholder has a limit of its own": (
        "12:44; town; wait 1",
        "2/2 +1, all 3:00, opens 12:44:00, done 12:49:30, close 12:47:30",
    ),
    "one stakeholder after two others": (
        "11:00; town; wait 3; one every 2",
        "4/4 +31, all 3:00, opens 11:00:00, done 11:12:00, close 12:41:00",
    ),
    "the conclusion is overdue": ("12:55; wait 1", "0/1 +0, all -, opens 12:55:00, done 12:58:15, close 12:55:00"),
    "the conclusion is overdue and somebody speaks": (
        "12:52; give; 12:54; wait 1",
        "0/1 +0, all -, opens 12:55:00, done 12:58:15, close 12:54:00",
    ),
    "the block is past its end": ("13:02", "0/0 +0, all -, opens 13:02:00, done 13:02:00, close 13:02:00"),
}


def play(stage: Stage, script: str) -> Stage:
    """Let this happen, one thing after the other."""
    for line in script.split("; "):
        what, _, rest = line.partition(" ")
        words = rest.split()
        match what:
            case "wait":
                stage.add(*(f"State {number}" for number in range(int(rest))))
            case "town":
                stage.do(AddRequests((NewRequest(who("Town", ParticipantKind.STAKEHOLDER)),)))
            case "one":
                stage.do(SetStakeholderRule(StakeholderRule.ONE_EVERY, int(words[1])))
            case "give":
                stage.give("Kenya")
            case "add":
                stage.add_time(int(rest))
            case "pause":
                stage.do(Pause())
            case "suspend":
                until = dt.datetime.fromisoformat(f"2026-06-01T{words[1]}") if words else None
                stage.do(SuspendMeeting("", until and until.replace(tzinfo=stage.session.zone)))
            case "speak":
                for _ in range(int(words[1][1:])):
                    stage.speaks("Kenya", seconds(parse_duration(words[0])))
                    stage.after(15)
            case "limit":
                stage.do(SetLimit(LimitOf.FLOOR, Limit.of(parse_duration(rest))))
            case "ask":
                stage.do(KeepPoint("?", (), None, PointKind.QUESTION, tuple(words)))
            case "answered":
                stage.do(AnswerQuestions(tuple(one.id for one in open_questions(stage.meeting))))
            case "panel" | "floor":
                stage.do(SwitchSegment(SegmentOf.PANELLISTS if what == "panel" else SegmentOf.FLOOR))
            case "reply" | "answer":
                stage.give(words[0], seat=words[0])
                if what == "reply":
                    stage.after(parse_duration(words[1])).do(Finish())
            case _:
                stage.at(what)
    return stage
