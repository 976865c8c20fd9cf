"""The sentences of doubts and of rows that were left out: in English as they stand, and to be translated."""

from chairconsole.domain.base.translatable import Translatable
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.intake.doubts.doubt import Doubt, DoubtCode, LeftOutReason

_LONGEST = 78


def sentence(doubt: Doubt) -> Translatable:
    """The one or two sentences of a doubt: what is unclear, and what was assumed."""
    known = {**doubt.details, "in_force": _in_force(doubt), "suggested": doubt.suggested}
    words, *names = _SENTENCES[doubt.code]
    return Translatable(words.template, *(_short(known.get(name, "")) for name in names))


def kind_name(kind: BlockKind) -> Translatable:
    """The name of a kind of block."""
    return _KINDS[kind]


def left_out_reason(why: LeftOutReason) -> Translatable:
    """Why no block comes from a row, as the rest of a sentence."""
    return _WHY[why]


def _in_force(doubt: Doubt) -> str:
    """What holds, in words where a file has a word of its own for it."""
    match doubt.code:
        case "kind_guessed" if doubt.in_force in set(BlockKind):
            return kind_name(BlockKind(doubt.in_force))
        case "spans_others":
            return _TAKEN_AS.get(doubt.in_force, doubt.in_force)
    return doubt.in_force


def _short(text: str) -> str:
    return f"{text[: _LONGEST - 1]}…" if len(text) > _LONGEST else text


_KINDS: dict[BlockKind, Translatable] = {
    BlockKind.OPENING: Translatable("Opening"),
    BlockKind.ISSUE_BRIEF: Translatable("Issue brief"),
    BlockKind.PANEL: Translatable("Panel"),
    BlockKind.BREAK: Translatable("Break"),
    BlockKind.SUMMARY_PANEL: Translatable("Summary panel"),
    BlockKind.MAIN_CONCLUSIONS: Translatable("Main conclusions"),
    BlockKind.CLOSING: Translatable("Closing"),
    BlockKind.OTHER: Translatable("Something else"),
}
_TAKEN_AS = {
    "steps": Translatable("the steps of one block"),
    "heading": Translatable("only a heading"),
    "block": Translatable("a block of its own"),
}
_WHY: dict[LeftOutReason, Translatable] = {
    "end_mark": Translatable("it only says when the row above ends"),
    "heading": Translatable("it heads the rows below"),
    "impossible": Translatable("there is no such time"),
    "no_time": Translatable("its time is not set yet"),
    "no_title": Translatable("it has a time and no title"),
    "spans_others": Translatable("the rows below it fill its time"),
    "unclear": Translatable("it stands outside the agenda"),
}
_SENTENCES: dict[DoubtCode, tuple[Translatable, *tuple[str, ...]]] = {
    "approximate_time": (Translatable('"%1" begins at about %2; the time is taken as it is.'), "title", "time"),
    "break_between": (Translatable('"%1" has no time; %2, which its neighbours leave, was taken.'), "title", "time"),
    "date_ambiguous": (Translatable("The date may be read in two ways; %1 was taken."), "in_force"),
    "date_unknown": (Translatable("The note does not say on which date the session begins."),),
    "dates_differ": (Translatable("The note names %1 dates and the agenda has %2 days."), "said", "found"),
    "day_guessed": (Translatable("The times begin anew here, so another day was taken to begin."),),
    "end_unknown": (Translatable('"%1" at %2 has no end; %3 was taken.'), "title", "start", "in_force"),
    "floor_limit_assumed": (
        Translatable("The note gives no limit for interventions from the floor; %1 was taken."),
        "in_force",
    ),
    "half_of_day_assumed": (
        Translatable("Some times do not say whether they are before or after noon; they were taken in order."),
    ),
    "has_speakers_list": (Translatable("The note speaks of a list of speakers; here the floor list starts empty."),),
    "heading_left_out": (Translatable('The line "%1" heads the rows below and is not a block.'), "text"),
    "heading_placed": (Translatable('"%1" stands above the time and is the title of its row.'), "title"),
    "hours_differ": (Translatable("On day %1 the agenda does not begin and end with the hours of the text."), "day"),
    "impossible_time": (Translatable('"%1" has a time that cannot be, %2, and was left out.'), "title", "time"),
    "issue_brief_length": (
        Translatable('The note gives no length for "%1"; %2 is what is left of the block.'),
        "title",
        "minutes",
    ),
    "kind_guessed": (Translatable('"%1" was taken to be of the kind "%2".'), "title", "in_force"),
    "limits_differ": (Translatable("The note gives two limits for the floor; %1 was taken."), "in_force"),
    "moderator_unnamed": (Translatable('The note does not name the moderator of "%1".'), "title"),
    "next_session_read": (Translatable("At the end, the next session is told as the note has it: %1."), "name"),
    "no_title": (Translatable("The row %1 has no title and was left out."), "time"),
    "other_time_zone": (Translatable("The note names a time zone of its own for its times; %1 was taken."), "in_force"),
    "overlap": (Translatable('"%1" ends at %2, but "%3" begins at %4.'), "title", "end", "next", "start"),
    "read_from_prose": (Translatable("The agenda was read from sentences."),),
    "spans_others": (
        Translatable('"%1" %2 covers the %3 rows below it; they were taken as: %4.'),
        "title",
        "time",
        "count",
        "in_force",
    ),
    "steps_assumed": (Translatable('The note does not say how "%1" runs, so it is one discussion.'), "title"),
    "sub_items_split": (
        Translatable('"%1" holds several remarks in one text; they are steps of one block: %2.'),
        "title",
        "items",
    ),
    "summary_floor_assumed": (
        Translatable("The floor of the summary panel is for Member States; groups were let in as well."),
    ),
    "summary_under_read": (Translatable("At the end, a summary is said to follow under %1."), "name"),
    "themes_unknown": (
        Translatable("The note does not say what participants should reflect on: there are no themes."),
    ),
    "time_zone_guessed": (
        Translatable("The time zone %1 was taken, because the note speaks of %2."),
        "in_force",
        "city",
    ),
    "time_zone_unknown": (Translatable("The note does not say in which time zone the session is held."),),
    "title_guessed": (Translatable('The title was taken to be "%1".'), "in_force"),
    "title_long": (Translatable("The title may hold a description as well; all of it was kept."),),
    "unclear_row": (Translatable('The line "%1" has a time and stands outside the agenda.'), "text"),
    "untimed_row": (Translatable('The time of "%1" is not set yet; the row was left out.'), "text"),
    "weekday_differs": (Translatable("The weekday that is written is not that of %1."), "date"),
    "welcome_differs": (Translatable("The agenda gives the welcome %1, the text %2."), "slot", "text"),
    "year_guessed": (Translatable("The note gives no year; %1 was taken."), "in_force"),
}
"""Each sentence, and the names of the details for its %1, %2 and so on."""
