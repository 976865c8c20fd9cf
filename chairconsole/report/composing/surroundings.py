"""The sentences around what was said: the opening, the themes, conclusions, issues of relevance, and the end."""

from collections.abc import Sequence

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.notes import Point
from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.composing.context import Context, is_several
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import OTHER, Item
from chairconsole.report.composing.session_facts import (
    has_main_conclusions,
    heard,
    is_closed_after_reports,
    number_not_reached,
    panellists,
    summary_panel,
)
from chairconsole.report.composing.variants import with_unsaid_words
from chairconsole.report.draft.draft_text import Paragraph, Part, Piece, Reference, said_safely
from chairconsole.report.remarks.glue import filled, listed
from chairconsole.report.remarks.shapes import Shape

MOST_THEMES = 5
"""So many themes have a paragraph of their own; of more, the smallest share one."""

OVERARCHING = "overarching-theme"
"""What the sentence about the theme of the whole session stands on."""

REACTIONS = "reactions"
"""What the sentence before the reactions in the summary panel stands on."""

MOST_ISSUES = 3
"""So many issues of major relevance are named at most."""

_ORGANIZATIONS = frozenset((VoiceKind.IGO, VoiceKind.OBSERVER, VoiceKind.UN_ENTITY))
_MOST_THREADS = 2
_MOST_LISTED = 3


def opening(context: Context, flow: Flow) -> Piece:
    """The address and the thanks, with the panellists by name; the floor is thanked where anybody spoke from it."""
    frames = context.frames
    names = panellists(context.meeting, context.block or "")
    is_floor = any(speech.is_from_floor for speech in context.meeting.speeches(context.block))
    by_name, by_office = (
        (frames.thanked_by_name, frames.thanked) if is_floor else (frames.thanked_alone_by_name, frames.thanked_alone)
    )
    is_of_all = any(voice.kind in _ORGANIZATIONS for voice in context.wording.heard)
    thanked = floor = frames.thanked_everybody if is_of_all else frames.thanked_floor
    if names:
        said = by_name if context.names_panellists else by_office
        thanked = said[len(names) > 1].format(names=in_a_row(names, context), floor=floor)
    text = flow.fill(frames.opening, address=frames.address, thanked=thanked)
    template = frames.opening if len(text.split()) <= frames.longest else frames.opening_in_two
    return flow.framed("opening", template, address=frames.address, thanked=thanked)


def who_was_heard(context: Context, flow: Flow, template: str, block: str | None, name: str = "heard") -> Piece | None:
    """Who took the floor, each kind for itself; nothing if nobody did."""
    voices = context.wording.heard if block == context.block else heard(context.meeting, block)
    if not voices:
        return None
    frames = context.frames
    told = [frames.heard_one.format(x=one) for one in _counted(context, voices)]
    together = in_a_row(told, context)
    if len(told) > 2:
        together = frames.heard_next.join(told[:-1]) + frames.heard_last + told[-1]
    flow.counted(voices)
    return flow.framed(name, template, heard=together)


def themes_named(context: Context, flow: Flow) -> Piece | None:
    """How many themes there are, and which; nothing for one."""
    themes = [theme for theme in context.themes() if theme != OTHER]
    if len(themes) < 2:
        return None
    own, others = own_paragraph_and_others(context.themes())
    named = [theme for theme in own if theme != OTHER]
    if len(named) < 2:
        return None
    template = context.frames.themes_and_others if others or OTHER in context.themes() else context.frames.themes
    names = [context.theme_name(theme) for theme in named]
    return flow.framed("themes", template, number=context.frames.number(len(named)), themes=in_a_row(names, context))


def own_paragraph_and_others(themes: Sequence[str]) -> tuple[list[str], list[str]]:
    """The themes that have a paragraph of their own, and those that share one."""
    known = [theme for theme in themes if theme != OTHER]
    number = len(known) if len(known) <= MOST_THEMES else MOST_THEMES - 1
    return known[:number], known[number:]


def lead_in(context: Context, flow: Flow, place: int, number: int, theme: str, *, is_end: bool = True) -> Piece:
    """The sentence that names a theme, which is the one at this place of so many; `is_end`: no other points follow."""
    frames = context.frames
    if number == 1:
        template = frames.only_lead_in
    elif place == number - 1 and number > 2 and is_end:
        template = frames.last_lead_in
    else:
        template = context.lead_ins(theme)[min(place, len(frames.lead_ins) - 1)]
    return flow.of_theme(theme, template, x=context.theme_name(theme))


def overarching_theme(context: Context, flow: Flow) -> Piece | None:
    """The theme that the moderator chose or typed for the whole session; nothing without one."""
    theme, frames = context.meeting.overarching_theme, context.frames
    if not theme:
        return None
    name = context.theme_name(theme)
    if ": " in name:
        return flow.framed(OVERARCHING, frames.session_theme_apart, x=name[:1].upper() + name[1:])
    return flow.framed(OVERARCHING, frames.session_theme, x=name)


def conclusions(context: Context, flow: Flow, points: Sequence[Point], *, is_report: bool = False) -> list[Piece]:
    """The speaker's own conclusions, in their order: in one sentence, or each in its own; in a report said anew."""
    frames, language = context.frames, context.wording.lexicon.language
    as_who = frames.as_who if context.block else frames.as_who_session
    as_who = frames.as_who_report if is_report else as_who
    said = [context.wording.spoken_point(point) for point in points]
    whole = [one.words for one in said]
    ids = tuple(point.id for point in points)
    if not said:
        return []
    if len(said) == 1:
        text = flow.fill(frames.conclusion, as_who=as_who, x=whole[0])
        if frames.conclusion_apart and ": " in whole[0]:
            text = flow.fill(frames.conclusion_apart, as_who=as_who, x=whole[0][:1].upper() + whole[0][1:])
        return [Piece(text, (Reference("p", ids),))]
    number = frames.number(len(said))
    that = [filled(frames.conclusion_that, language, x=one.words) for one in said]
    conjunction = context.wording.lexicon.sentences.conjunction
    has_and = any(f" {conjunction} " in words for words in whole[:-1])
    together = listed(that, conjunction, language, comma_before_last=frames.conclusions_comma or has_and)
    text = flow.fill(frames.conclusions, as_who=as_who, number=number, list=together)
    is_one_sentence = all(one.shape is Shape.CLAUSE for one in said) and len(said) <= _MOST_LISTED
    if is_one_sentence and len(text.split()) <= frames.longest:
        return [Piece(text, (Reference("p", ids),))]
    first = flow.framed("conclusions", frames.conclusions_parted, as_who=as_who, number=number)
    parted = frames.report_conclusion_parted if is_report else frames.conclusion_parted
    if frames.conclusion_in_turn and any(": " in words for words in whole):
        parted = frames.conclusion_in_turn
    each = [
        Piece(flow.fill(parted[min(place, len(parted) - 1)], x=words), (Reference("p", (of,)),))
        for place, (words, of) in enumerate(zip(whole, ids, strict=True))
    ]
    return [first, *each]


def issues_of_relevance(context: Context, flow: Flow, one: str = "", many: str = "") -> Piece | None:
    """The starred items by their short names, in the order of the themes; nothing without any."""
    order = {theme: place for place, theme in enumerate(context.material.themes_by_weight)}
    apart = {of.reference for pair in context.material.differences for of in (pair.first, pair.second)}
    kinds = (PointKind.QUOTE, PointKind.FIGURE, PointKind.QUESTION)
    starred = [
        item
        for item in context.material.items
        if item.is_starred and item.what not in kinds and not item.is_written and item.reference not in apart
    ]
    named = [(item, name) for item in starred if (name := context.wording.short_name(item))]
    weightiest = sorted(named, key=lambda found: -found[0].weight)[:MOST_ISSUES]
    names = [(order.get(item.theme, 0), item.place, name) for item, name in weightiest]
    for pair in context.material.differences:
        if pair.issue and (pair.first.is_starred or pair.second.is_starred) and len(names) < MOST_ISSUES:
            names.append((order.get(pair.first.theme, 0), pair.first.place, said_safely(pair.issue)))
    told = [name for *_, name in sorted(names)]
    if not told:
        return None
    frames = context.frames
    if len(told) == 1 and not is_several(told[0]):
        return flow.framed("major-issues", one or frames.issue_of_relevance, x=told[0])
    return flow.framed("major-issues", many or frames.issues_of_relevance, list=in_a_row(told, context))


def proposals(context: Context, flow: Flow, parts: Sequence[Part]) -> Piece | None:
    """That proposals were made, from two on, and whether the `parts` that tell them name each of them.

    One that was put together with others is named if all its words are said, or if a person gave them their words.
    """
    heard_ones = [item for item in context.material.items if not item.is_written]
    if sum(item.what is PointKind.RECOMMENDATION for item in heard_ones) < 2:
        return None
    every = [item for item in heard_ones if any(one.what is PointKind.RECOMMENDATION for one in item.spoken_points)]
    told = {item.reference for item in (*context.told, *context.held)}
    frames = context.frames
    if _is_any_in_part([item for item in every if item in context.told], context, parts):
        return flow.framed("proposals", frames.proposals_in_full)
    is_each_told = all(item.reference in told for item in every)
    return flow.framed("proposals", frames.proposals if is_each_told else frames.proposals_some)


def _is_any_in_part(proposed: Sequence[Item], context: Context, parts: Sequence[Part]) -> bool:
    """Whether a word is unsaid of any proposal that was put together with others and told in the words of one."""
    said: dict[Reference, str] = {}
    for piece in (one for part in parts if isinstance(part, Paragraph) for one in part.pieces):
        for reference in piece.references:
            said[reference] = f"{said.get(reference, '')} {piece.text}"
    wording = context.wording
    texts = {
        point.id: said.get(item.reference, "")
        for item in proposed
        if not item.text
        for point in item.spoken_points
        if len(item.spoken_points) > 1 and wording.spoken_point(point).language is None
    }
    return bool(with_unsaid_words(context.meeting, texts, wording.lexicon, wording.glossary))


def threads(context: Context, flow: Flow) -> list[Piece]:
    """What ran through two themes: messages with points under both, and what a person found alike."""
    themes = context.themes()
    found: list[tuple[Item, list[str]]] = []
    messages = (item for item in context.material.items if item.reference.kind == "m" and not item.is_written)
    for item in messages:
        under = [theme for theme in themes if theme in item.themes and theme != OTHER]
        if len(under) > 1:
            found.append((item, under[:2]))
    for one, other in context.material.links:
        under = [theme for theme in themes if theme in (one.theme, other.theme) and theme != OTHER]
        if len(under) > 1 and not (one.is_written or other.is_written):
            found.append((max((one, other), key=lambda item: bool(item.short)), under))
    named = [(name, under) for item, under in found if (name := context.wording.short_name(item))]
    return [
        flow.framed(
            "threads" if place == 0 else f"threads-{place + 1}",
            context.frames.threads[min(place, len(context.frames.threads) - 1)],
            x=name,
            a=context.theme_name(under[0]),
            b=context.theme_name(under[1]),
        )
        for place, (name, under) in enumerate(named[:_MOST_THREADS])
    ]


def next_step(context: Context, flow: Flow) -> Piece | None:
    """Where the points are taken, from the agenda; nothing if it does not say."""
    step = summary_panel(context.meeting, context.block or "")
    if step is None:
        return taken_up(context, flow) if has_main_conclusions(context.meeting.session) else None
    frames = context.frames
    when = [frames.when_today, frames.when_tomorrow, frames.when_weekdays[step.weekday]][min(step.days, 2)]
    hour = frames.at_hour.get(step.minutes // 60, "") if step.minutes % 60 == 0 else ""
    return flow.framed("next-step", frames.next_step, when=when + hour)


def taken_up(context: Context, flow: Flow) -> Piece:
    """Where what is reported is taken up once more: in the main conclusions, else at the closing, else in writing."""
    frames, session = context.frames, context.meeting.session
    template = frames.report_next
    if not has_main_conclusions(session):
        template = frames.report_next_closing if is_closed_after_reports(session) else frames.report_next_written
    return flow.framed("next-step", template)


def not_reached(context: Context, flow: Flow) -> Piece | None:
    """That not all could be heard; nothing if all were."""
    is_any = number_not_reached(context.meeting, context.block) > 0
    return flow.framed("not-reached", context.frames.not_reached) if is_any else None


def in_a_row(names: Sequence[str], context: Context) -> str:
    """Names as a sentence lists them: with a comma before the last if one of them would be misread without it.

    Where a name has a comma, or two have an "and", they are parted by semicolons.
    """
    lexicon = context.wording.lexicon
    conjunction = lexicon.sentences.conjunction
    joint = sum(f" {conjunction} " in name for name in names)
    if len(names) > 1 and (joint > 1 or any("," in name for name in names)):
        return context.frames.heard_next.join(names[:-1]) + context.frames.heard_last + names[-1]
    is_misread = len(names) > 2 and (joint > 0 or any(len(name.split()) > 3 for name in names))
    return listed(names, conjunction, lexicon.language, comma_before_last=is_misread)


def _counted(context: Context, voices: Sequence[Voice]) -> list[str]:
    """How many there are of each kind, in words: "two panellists"."""
    words = context.wording.lexicon.sentences.subjects
    stakeholders = context.wording.stakeholders(tuple(voices))
    kinds: dict[str, list[Voice]] = {}
    for voice in voices:
        sub_kind = stakeholders.get(voice.key, "")
        kind = sub_kind if voice.kind is VoiceKind.STAKEHOLDER and sub_kind in words.stakeholders else voice.kind.name
        kinds.setdefault(kind if kind == sub_kind else kind.lower(), []).append(voice)
    told = []
    for kind, of_kind in kinds.items():
        names = words.stakeholders.get(kind) or words.kinds[kind]
        number, groups = len(of_kind), sum(voice.is_group for voice in of_kind)
        one = words.numbers[names.gender][0]
        text = f"{one} {names.one}" if number == 1 else f"{context.frames.number(number)} {names.many}"
        if groups == number:
            text = words.group_alone if number == 1 else words.groups_alone.format(delegations=text)
        elif groups == 1:
            text += words.group_among.removesuffix(",")
        elif groups:
            text += words.groups_among.format(number=context.frames.number(groups)).removesuffix(",")
        told.append(text)
    return told
