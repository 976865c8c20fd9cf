"""What would be drafted from the points now, beside the text that is there; nothing is kept."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from chairconsole.control.kept_drafts import KeptDrafts, generated_versions
from chairconsole.domain.base.timing import nanoseconds_between
from chairconsole.domain.events.draft_events import DraftReason, Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.draft_places import reactions
from chairconsole.report.composing.generate import DEFAULT, Choices, GeneratedDraft, generate, language_of, wording_for
from chairconsole.report.composing.in_writing import of_its_speaker
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.composing.restating import renamed
from chairconsole.report.composing.session_conclusions import reaction_put_in, reactions_of, with_reactions
from chairconsole.report.composing.starting import begun, said_in
from chairconsole.report.composing.taken import Taken, taken_from, told_points
from chairconsole.report.composing.variants import told_in_part
from chairconsole.report.draft.draft_text import Draft, Piece, parse
from chairconsole.report.draft.merging import merged


def drafted(
    drafts: KeptDrafts, meeting: Meeting, draft: DraftId, choices: Choices = DEFAULT
) -> tuple[str, GeneratedDraft]:
    """The text of a draft that is drafted, or drafted again, and what is generated for it.

    What was edited by hand stays as it is. Of a text that is locked but for its reactions, only they are made anew.
    """
    current = parse(drafts.current(meeting, draft))
    is_held = meeting.draft_state(draft).but_reactions
    last = parse(drafts.generated_text(meeting, draft))
    made = _made_now(
        drafts, _with_reactions_apart(meeting, draft, last) if is_held else meeting, draft, current, choices
    )
    if is_held:
        made = replace(made, draft=with_reactions(last, reactions_of(made.draft), made.draft))
    if not current.parts:
        formers, wording = drafts.formers(meeting, draft), wording_for(meeting, draft, drafts.vocabulary, choices)
        if draft[0] is Purpose.WRITTEN_SUMMARY:
            return str(begun(made.draft, formers, partial(of_its_speaker, meeting, wording.lexicon))), made
        return str(begun(made.draft, formers)), made
    return str(merged(current, last, made.draft)), made


def with_reaction(drafts: KeptDrafts, meeting: Meeting, draft: DraftId, reaction: Piece, beside: str) -> str:
    """The text with a reaction in the summary panel that is put in by hand, among the reactions, which it may begin.

    `beside` is the reference behind which it stands.
    """
    made = generate(meeting, draft, drafts.vocabulary).draft
    frames = drafts.vocabulary.lexicons[language_of(meeting, draft)].remarks
    current = parse(drafts.current(meeting, draft))
    return str(reaction_put_in(current, reaction, beside, made, frames.session_reactions))


def for_export(drafts: KeptDrafts, meeting: Meeting, draft: DraftId, choices: Choices = DEFAULT) -> str:
    """The text as it would be exported with these choices: as edited or, if nothing is there yet, as drafted.

    Where other people are to be named than when it was generated, what was not edited is worded anew.
    """
    before = drafts.current(meeting, draft)
    if not before:
        return drafted(drafts, meeting, draft, choices)[0]
    if choices.attribution is drafts.attribution(meeting, draft):
        return before
    texts = (parse(before), parse(drafts.generated_text(meeting, draft)))
    return str(renamed(meeting, draft, drafts.vocabulary, texts, choices))


def left_out(
    drafts: KeptDrafts, meeting: Meeting, draft: DraftId, choices: Choices = DEFAULT
) -> Mapping[str, LeftOut | None]:
    """Why points are not in the text that is being edited, by their ids; of a panel's draft, those of the panel.

    None stands for what comes in when it is drafted again. Those of messages that are told only in part are among them.
    """
    current = parse(drafts.current(meeting, draft))
    made = _made_now(drafts, meeting, draft, current, choices)
    there, coming = set(told_points(meeting, current)), set(told_points(meeting, made.draft))
    _, block = draft
    of = [one.id for one in meeting.points.values() if block is None or meeting.block_of(one) == block]
    why = made.why_left_out
    wording = wording_for(meeting, draft, drafts.vocabulary, choices)
    in_part = told_in_part(meeting, current, wording.lexicon, wording.glossary)
    missing = {one: None if one in coming else why.get(one, LeftOut.NOT_OF_THIS_FORM) for one in of if one not in there}
    return missing | {one: LeftOut.IN_PART for one in of if one in in_part}


def has_more_to_tell(
    drafts: KeptDrafts, meeting: Meeting, draft: DraftId, words: Draft, choices: Choices = DEFAULT
) -> bool:
    """Whether there is anything that these words of a draft leave out for its length alone, or that came since."""
    told = set(told_points(meeting, words))
    made = _made_now(drafts, meeting, draft, words, choices)
    return any(one not in told for one in (*made.left_out, *told_points(meeting, made.draft)))


def _made_now(drafts: KeptDrafts, meeting: Meeting, draft: DraftId, current: Draft, choices: Choices) -> GeneratedDraft:
    """What would be generated beside this text.

    New is what came since it was drafted last; without any, what was new then: nothing leaves for being told once.
    """
    kept = [one.kept.at for one in meeting.points.values() if draft[1] in (None, meeting.block_of(one))]
    latest = max(kept, default=None)
    stamps = [one.kept for one in generated_versions(drafts.versions(meeting, draft))]
    since = next((one for one in stamps if latest is not None and latest > one.at), None)
    first, taken = stamps[-1] if stamps else None, _taken(drafts, meeting, draft, current)
    said = said_in(former.text for former in drafts.formers(meeting, draft))
    choices = replace(choices, newer_than=since, first_drafted=first, taken=taken, said_before=said)
    return generate(meeting, draft, drafts.vocabulary, choices)


def _with_reactions_apart(meeting: Meeting, draft: DraftId, locked: Draft) -> Meeting:
    """The meeting with no reaction in a message of a panel's points: the sentence of that one is locked without it.

    A reaction that the locked sentences do tell, with what was said in a panel, is none any more.
    """
    found, state = reactions(meeting, draft), meeting.draft_state(draft)
    apart = {point.id for point in found}
    among = reactions_of(locked)
    elsewhere = Draft(tuple(part for part in locked.parts if part is not among))
    later = {one.id for one in found if state.locked_at and nanoseconds_between(state.locked_at, one.kept) > 0}
    told = apart.intersection(told_points(meeting, elsewhere)) - later
    if among is not None:
        told.difference_update(told_points(meeting, Draft((among,))))
    messages = {
        message.id: replace(message, points=tuple(one for one in message.points if one not in apart))
        for message in meeting.messages.values()
        if not {point.id for point in meeting.points_in(message)} <= apart
    }
    points = {name: point for name, point in meeting.points.items() if name not in told}
    return replace(meeting, messages={**meeting.messages, **messages}, points=points)


def _taken(drafts: KeptDrafts, meeting: Meeting, draft: DraftId, current: Draft) -> Taken:
    """What a person wrote in a draft or, before there is one, in those that it starts from, and what they took out.

    What was taken out there stays out here too, unless it was put in by hand.
    """
    own = taken_from(meeting, current, parse(drafts.generated_text(meeting, draft)))
    formers = [taken_from(meeting, one.text, one.generated) for one in drafts.formers(meeting, draft)]
    out = own.out.union(*(former.out for former in formers), _taken_out_before(drafts, meeting, draft))
    if current.parts:
        out -= set(told_points(meeting, current))
        return replace(own, out=out - own.held)
    held = own.held.union(*(former.held for former in formers))
    return Taken(held, out - held, sum(former.words for former in formers))


def _taken_out_before(drafts: KeptDrafts, meeting: Meeting, draft: DraftId) -> set[str]:
    """The points that a person took out before it was generated last: of each text, by what it had been made of."""
    out: set[str] = set()
    generated: set[str] = set()
    edited: set[str] | None = None
    for version in drafts.versions(meeting, draft):
        points = set(told_points(meeting, parse(drafts.text_of(version))))
        if version.reason is DraftReason.RESTORED:
            generated &= points
        if version.reason is not DraftReason.GENERATED:
            edited = points
            continue
        if edited is not None:
            out = (out | generated) - edited
        generated, edited = points, None
    return out
