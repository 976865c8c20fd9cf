"""What the parts of a session file are called, by the messages about a file and by its schema."""

from chairconsole.domain.base.translatable import Translatable
from chairconsole.domain.plan.parts import (
    Agenda,
    Block,
    BlockRules,
    Day,
    Glossary,
    NextSession,
    ParticipantEntry,
    Person,
    Plan,
    Rules,
    Seat,
    SpokenNames,
    Step,
    SummaryUnder,
    Theme,
    Venue,
)

HEADERS: dict[type[Plan], str] = {
    Agenda: Translatable("the file"),
    Venue: "[venue]",
    Rules: "[rules]",
    Theme: "[[rules.themes]]",
    SpokenNames: "[rules.themes.spoken]",
    SummaryUnder: "[summary_under]",
    NextSession: "[next_session]",
    Glossary: "[rules.glossary]",
    Person: "[[people]]",
    ParticipantEntry: "[[participants]]",
    Day: "[[days]]",
    Block: "[[days.blocks]]",
    BlockRules: "[days.blocks.rules]",
    Seat: "[[days.blocks.seats]]",
    Step: "[[days.blocks.steps]]",
}
"""The table in which each part is written."""

LIMIT = Translatable('a limit in quotes, as in "3:00" or "5:00-7:00"')
STRETCH = Translatable('a stretch of time in quotes, as in "13:15-14:45"')
TIME_OF_DAY = Translatable('a time of day in quotes, as in "10:15"')
DATE = Translatable("a date without quotes, as in 2017-05-08")
