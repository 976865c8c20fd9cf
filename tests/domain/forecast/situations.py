"""Situations of the floor, in one line each, and what is to be told of each: all figures were computed by hand.

Panel 1 is in its discussion since 10:43; the reserved remarks must start at 12:53. The limit is 3:00, of stakeholders
2:00, and 0:15 for the handover as long as no pace has been observed; a panellist's reply takes 2:00;
after each six interventions the three experts have their turn: 6:00. The limit stands for each of the latest six that
has not been heard yet, and so do 2:00 for each of the latest six replies.
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
    "empty list": ("10:43", "0/0 +30, all -, opens 10:43:00, done 10:43:00, close 12:53:00"),
    "empty list, a while later": ("12:40", "0/0 +4, all -, opens 12:40:00, done 12:40:00, close 12:53:00"),
    # three times 3:15 are 9:45
    "all fit, and no more": ("12:43; wait 3", "3/3 +0, all 3:00, opens 12:43:00, done 12:52:45, close 12:43:15"),
    # 16:15 of 23:00; 6:45 would hold two more, but after the sixth the experts have their turn
    "room for one more": ("12:30; wait 5", "5/5 +1, all 3:00, opens 12:30:00, done 12:46:15, close 12:36:45"),
    # 10:00 for four are 2:30 each, of which 0:15 for the handover
    "one too many": ("12:43; wait 4", "3/4 +0, all 2:15, opens 12:43:00, done 12:56:00, close 12:43:00"),
    # 20:00 hold six of 3:15; fourteen more and three turns of the experts are 83:00 in all
    "list longer than the time": (
        "12:33; wait 20",
        "6/20 +0, all -, opens 12:33:00, done 13:56:00, close 12:33:00",
    ),
    "done to the second": ("12:49:45; wait 1", "1/1 +0, all 3:00, opens 12:49:45, done 12:53:00, close 12:49:45"),
    # 3:14 less 0:15 are 2:59
    "a second too late": ("12:49:46; wait 1", "0/1 +0, all 2:45, opens 12:49:46, done 12:53:01, close 12:49:46"),
    "somebody speaks": (
        "12:40; give; wait 2; 12:41",
        "2/2 +1, all 3:00, opens 12:43:15, done 12:49:45, close 12:46:30",
    ),
    "the speaker is over the limit": (
        "12:40; give; wait 1; 12:43:20",
        "1/1 +1, all 3:00, opens 12:43:35, done 12:46:50, close 12:49:45",
    ),
    "the speaker was given half a minute more": (
        "12:40; give; wait 1; 12:41; add 30",
        "1/1 +1, all 3:00, opens 12:43:45, done 12:47:00, close 12:49:45",
    ),
    # 1:00 was spoken, so 2:00 are left whenever the clock goes on
    "the speaker's clock stands still": (
        "12:40; give; 12:41; pause; 12:45; wait 1",
        "1/1 +0, all 3:00, opens 12:47:15, done 12:50:30, close 12:49:45",
    ),
    "the meeting is suspended": (
        "12:40; suspend; 12:44; wait 2",
        "2/2 +0, all 3:00, opens 12:44:00, done 12:50:30, close 12:46:30",
    ),
    "the meeting is suspended during a speech": (
        "12:40; give; 12:41; suspend; 12:44; wait 1",
        "1/1 +1, all 3:00, opens 12:46:15, done 12:49:30, close 12:49:45",
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
    # after six of 3:15 the experts have their turn: 6:00 before the seventh, of which 2:00 were owed
    "a reply that is owed comes when the turn would be proposed": (
        "10:43; ask expert-1; wait 8",
        "8/8 +22, all 3:00, opens 10:43:00, done 11:15:00, close 12:21:00",
    ),
    # four of 3:00 were heard, so one takes 3:05: after two more the experts have their turn, from 11:01:10 on
    "a reply that is owed comes when the turn that has begun is over": (
        "speak 2:45 x4; ask expert-1; wait 4",
        "4/4 +24, all 3:00, opens 10:55:00, done 11:13:20, close 12:34:40",
    ),
    # two replies of 4:00 and four times 2:00: the third takes 2:40, and the list has until 12:50:20
    "replies are longer than planned": (
        "reply expert-1 4:00; reply expert-2 4:00; 12:33; ask expert-3; wait 3",
        "3/3 +2, all 3:00, opens 12:33:00, done 12:42:45, close 12:40:35",
    ),
    # 2:20
    "one reply tells little": (
        "reply expert-1 4:00; 12:33; ask expert-3; wait 3",
        "3/3 +2, all 3:00, opens 12:33:00, done 12:42:45, close 12:40:55",
    ),
    # a pace of 3:00; at 11:01 the turn of the three experts is proposed: 6:00; and after each six more
    "the panellists' turn is proposed": (
        "speak 2:45 x6; wait 2",
        "2/2 +25, all 3:00, opens 11:07:00, done 11:13:00, close 12:47:00",
    ),
    "a question does not make the proposed turn longer": (
        "speak 2:45 x6; ask expert-2; wait 2",
        "2/2 +25, all 3:00, opens 11:07:00, done 11:13:00, close 12:47:00",
    ),
    # 2:00 are left for two
    "the proposed turn leaves no time": (
        "speak 2:45 x6; 12:45; wait 2",
        "0/2 +0, all -, opens 12:51:00, done 12:57:00, close 12:45:00",
    ),
    "the panellists' turn begins": (
        "speak 2:45 x6; panel; wait 2",
        "2/2 +25, all 3:00, opens 11:07:00, done 11:13:00, close 12:47:00",
    ),
    # it is 11:02:30, and two experts have not spoken: 1:55 each
    "one expert has replied": (
        "speak 2:45 x6; panel; reply expert-1 1:30; wait 2",
        "2/2 +25, all 3:00, opens 11:06:20, done 11:12:20, close 12:47:00",
    ),
    # it is 11:04, and one reply of 1:50 is still to come
    "two experts have replied": (
        "speak 2:45 x6; panel; reply expert-1 1:00; reply expert-2 2:00; wait 2",
        "2/2 +26, all 3:00, opens 11:05:50, done 11:11:50, close 12:47:00",
    ),
    # 1:30 of the reply, then two of 2:00
    "an expert replies": (
        "speak 2:45 x6; panel; answer expert-1; 11:01:30; wait 1",
        "1/1 +26, all 3:00, opens 11:07:00, done 11:10:00, close 12:50:00",
    ),
    # it is 11:03, and the experts had their turn
    "the floor has its turn again": (
        "speak 2:45 x6; panel; reply expert-1 2:00; floor; wait 1",
        "1/1 +27, all 3:00, opens 11:03:00, done 11:06:00, close 12:50:00",
    ),
    # three of 2:00 and three times the limit: 2:37.5 each; then the experts have their turn
    "an observed pace": (
        "speak 1:45 x3; 12:43; wait 3",
        "3/3 +0, all 3:00, opens 12:43:00, done 12:50:53, close 12:45:08",
    ),
    # two of 2:00 and four times the limit: 2:50 each
    "two speeches tell little": (
        "speak 1:45 x2; 12:43; wait 3",
        "3/3 +0, all 3:00, opens 12:43:00, done 12:51:30, close 12:44:30",
    ),
    # the last six took 2:00 each; the experts' turn is proposed
    "only the last six make the pace": (
        "speak 3:00 x2; speak 1:45 x6; 12:33; wait 2",
        "2/2 +4, all 3:00, opens 12:39:00, done 12:43:00, close 12:49:00",
    ),
    # 4:10 each, with the limit 3:42.5; at 2:30 it would be 3:40 each, with the limit 3:12.5: three are 9:37.5
    "speakers run over": (
        "speak 3:55 x3; 12:43; wait 3",
        "2/3 +0, all 2:30, opens 12:43:00, done 12:54:08, close 12:43:00",
    ),
    # a turn of the experts leaves 17:00 for nine: 1:53 each, of which 0:15 for the handover
    "before the limit is reduced": (
        "12:30; wait 9",
        "6/9 +0, all 1:30, opens 12:30:00, done 13:05:15, close 12:30:00",
    ),
    # six times 2:15 and the turn leave 3:30
    "the limit was reduced": (
        "12:30; wait 9; limit 2:00",
        "7/9 +0, all 1:30, opens 12:30:00, done 12:56:15, close 12:30:00",
    ),
    # who took 2:45 would have had 2:00: a pace of 2:15; the experts have their turn after three more
    "the limit was reduced in the middle": (
        "speak 2:45 x3; limit 2:00; 12:33; wait 10",
        "6/10 +0, all -, opens 12:33:00, done 13:07:30, close 12:33:00",
    ),
    "whoever speaks keeps the old limit": (
        "12:40; give; 12:41; limit 2:00; wait 1",
        "1/1 +3, all 2:00, opens 12:43:15, done 12:45:30, close 12:50:45",
    ),
    "a stakeholder has a limit of its own": (
        "12:44; town; wait 1",
        "2/2 +1, all 3:00, opens 12:44:00, done 12:49:30, close 12:47:30",
    ),
    "one stakeholder after two others": (
        "11:00; town; wait 3; one every 2",
        "4/4 +23, all 3:00, opens 11:00:00, done 11:12:00, close 12:41:00",
    ),
    "the conclusion is overdue": ("12:55; wait 1", "0/1 +0, all -, opens 12:55:00, done 12:58:15, close 12:55:00"),
    "the conclusion is overdue and somebody speaks": (
        "12:52; give; 12:54; wait 1",
        "0/1 +0, all -, opens 12:55:15, done 12:58:30, close 12:54:00",
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
