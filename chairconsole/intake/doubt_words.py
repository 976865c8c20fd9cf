"""The English sentences of doubts and of rows that were left out, for the command line and the file itself."""

from chairconsole.intake.agenda_rows import LeftOutWhy
from chairconsole.intake.doubt import Doubt


def sentence(doubt: Doubt) -> str:
    """A doubt as one sentence or two: what is odd, and what was done about it."""
    said = {key: _short(value) for key, value in doubt.details.items()}
    return _SENTENCES[doubt.code].format_map({**said, "in_force": doubt.in_force, "suggested": doubt.suggested})


def why_left_out(why: LeftOutWhy) -> str:
    """Why no block comes from a row, as the rest of a sentence."""
    return _WHY[why]


def _short(text: str) -> str:
    return f"{text[:77]}…" if len(text) > 78 else text


_WHY: dict[LeftOutWhy, str] = {
    "heading": "it heads the rows below",
    "impossible": "there is no such time",
    "no_title": "it has a time and no title",
    "spans_others": "the rows below it fill its time",
    "unclear": "it stands outside the agenda",
}
_SENTENCES: dict[str, str] = {
    "approximate_time": '"{title}" begins at about {time}; the time is taken as it is.',
    "date_ambiguous": "The date may be read in two ways; {in_force} was taken.",
    "date_unknown": "The note does not say on which date the session begins.",
    "dates_differ": "The note names {said} dates and the agenda has {found} days.",
    "day_guessed": "The times begin anew here, so another day was taken to begin.",
    "end_unknown": '"{title}" at {start} has no end; {in_force} was taken.',
    "experts_assumed": "The number of experts was assumed.",
    "floor_limit_assumed": "The note gives no limit for interventions from the floor; {in_force} was taken.",
    "half_of_day_assumed": "Some times do not say whether they are before or after noon; they were taken in order.",
    "has_speakers_list": "The note speaks of a list of speakers; here the floor list starts empty.",
    "heading_left_out": 'The line "{text}" heads the rows below and is not a block.',
    "heading_placed": '"{title}" stands above the time and is the title of its row.',
    "hours_differ": "On day {day} the agenda does not begin and end with the hours of the text.",
    "impossible_time": '"{title}" has a time that cannot be, {time}, and was left out.',
    "issue_brief_length": 'The note gives no length for "{title}"; {minutes} is what is left of the block.',
    "kind_guessed": '"{title}" was taken to be of the kind {in_force}.',
    "limits_differ": "The note gives two limits for the floor; {in_force} was taken.",
    "moderator_unnamed": 'The note does not name the moderator of "{title}".',
    "no_title": "The row {time} has no title and was left out.",
    "other_time_zone": "The note names a time zone of its own for its times; {in_force} was taken.",
    "overlap": '"{title}" ends at {end}, but "{next}" begins at {start}; in force is: {in_force}.',
    "read_from_prose": "The agenda was read from sentences.",
    "spans_others": '"{title}" {time} covers the {count} rows below it and was taken for their heading.',
    "steps_assumed": 'The note does not say how "{title}" runs, so it is one discussion.',
    "sub_items_split": '"{title}" holds several remarks in one text; they are steps of one block: {items}.',
    "summary_floor_assumed": "The floor of the summary panel is for Member States; groups were let in as well.",
    "themes_unknown": "The note does not say what participants should reflect on, so there are no themes.",
    "time_zone_guessed": "The time zone {in_force} was taken, because the note speaks of {city}.",
    "time_zone_unknown": "The note does not say in which time zone the session is held.",
    "title_guessed": 'The title was taken to be "{in_force}".',
    "title_long": "The title may hold a description as well; all of it was kept.",
    "unclear_row": 'The line "{text}" has a time and stands outside the agenda.',
    "weekday_differs": "The weekday that is written is not that of {date}.",
    "welcome_differs": "The agenda gives the welcome {slot}, the text {text}.",
    "year_guessed": "The note gives no year; {in_force} was taken.",
}
