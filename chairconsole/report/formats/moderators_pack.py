"""What the moderator of a panel takes to the next day, in one document: the remarks, and all that was noted, by theme.

It says how many of each kind said something, never who: nobody is named but in typed words in which a name was kept.
Where one alone of its kind spoke, so much can be guessed all the same.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from chairconsole.domain.base.event_parts import Outcome, PointKind
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.questions import questions
from chairconsole.report.accounts.bench import Entry, GroupBy, entries, grouped
from chairconsole.report.accounts.names import POINT_KINDS, rehearsal_mark, rehearsal_warning
from chairconsole.report.accounts.voices import Voice, VoiceKind, voice_of, voices_of
from chairconsole.report.document.document import BulletList, Document, DocumentPart, SectionHeading, TextParagraph

NOBODY_NAMED = "Nobody is named below: only how many of each kind said something."
NAMES_KEPT = "Kept in the text below, although it may name somebody: {names}."
NOBODY_ELSE_NAMED = "Nobody else is named: only how many of each kind said something."

_PLURALS = {
    VoiceKind.DELEGATION: "delegations",
    VoiceKind.IGO: "intergovernmental organizations",
    VoiceKind.OBSERVER: "other observers",
    VoiceKind.UN_ENTITY: "UN entities",
    VoiceKind.STAKEHOLDER: "stakeholders",
    VoiceKind.PANELLIST: "panellists",
    VoiceKind.MODERATOR: "moderators",
    VoiceKind.CO_FACILITATOR: "co-facilitators",
    VoiceKind.SPEAKER: "other speakers",
}


def moderators_pack(meeting: Meeting, block: str, remarks: Document, reworded: Callable[[str], str]) -> Document:
    """The pack of one panel. `remarks` are what is read out; `reworded` replaces the names that are to be replaced."""
    plan = meeting.session.block(block)
    panel = plan.title if plan else block
    parts = (
        *_participation(meeting, block),
        SectionHeading(1, "Remarks"),
        *(_lower(part, reworded) for part in remarks.parts),
        *_conclusions(meeting, block, reworded),
        *_by_theme(meeting, block, reworded),
        *_open_questions(meeting, block, reworded),
    )
    return Document(
        f"Moderator’s pack: {panel}",
        parts,
        remarks.as_of,
        opening=(NOBODY_NAMED, *rehearsal_warning(meeting.mode)),
        on_each_page=rehearsal_mark(meeting.mode),
    )


def with_names_kept(pack: Document, names: Sequence[str]) -> Document:
    """The pack, which says of these names that they stand in it; as it is, if there are none."""
    if not names:
        return pack
    told = f"{NAMES_KEPT.format(names=', '.join(names))} {NOBODY_ELSE_NAMED}"
    return replace(pack, opening=tuple(told if line == NOBODY_NAMED else line for line in pack.opening))


def _participation(meeting: Meeting, block: str) -> Iterator[DocumentPart]:
    speeches = meeting.speeches(block)
    heard = {voice.key: voice for voice in (voice_of(meeting, speech) for speech in speeches)}
    requests = [one for one in meeting.requests.values() if one.block == block]
    not_reached = sum(one.outcome is Outcome.NOT_REACHED for one in requests)
    for_groups = sum(voice.is_group for voice in heard.values())
    told = [f"Heard: {_counted(tuple(heard.values())) or 'nobody'}."]
    if for_groups:
        told.append(f"On behalf of a group: {for_groups} of the delegations.")
    if not_reached:
        told.append(f"Asked for the floor and not reached: {not_reached}.")
    yield SectionHeading(1, "Participation")
    yield BulletList(tuple(told))


def _conclusions(meeting: Meeting, block: str, reworded: Callable[[str], str]) -> Iterator[DocumentPart]:
    """The moderator's own lines, as they were typed, in their order."""
    typed = [reworded(entry.points[0].text) for entry in entries(meeting, block) if _is_conclusion(entry)]
    if typed:
        yield SectionHeading(1, "Conclusions of the moderator")
        yield BulletList(tuple(typed))


def _is_conclusion(entry: Entry) -> bool:
    return all(point.what is PointKind.CONCLUSION for point in entry.points)


def _by_theme(meeting: Meeting, block: str, reworded: Callable[[str], str]) -> Iterator[DocumentPart]:
    names = {theme.id: theme.name for theme in meeting.session.rules.themes}
    noted = [entry for entry in entries(meeting, block) if not _is_conclusion(entry)]
    groups = grouped(meeting, noted, GroupBy.THEME)
    yield SectionHeading(1, "Messages and points by theme")
    if not groups:
        yield TextParagraph("Nothing was noted.")
    for group in groups:
        yield SectionHeading(2, names.get(group.key, "Other points"))
        shared = [entry for entry in group.entries if entry.message is not None]
        # By the alphabet: points were noted in the order in which people spoke.
        single = [entry for entry in group.entries if entry.message is None]
        single.sort(key=lambda entry: entry.points[0].text.casefold())
        yield BulletList(tuple(_told(meeting, entry, reworded) for entry in (*shared, *single)))


def _told(meeting: Meeting, entry: Entry, reworded: Callable[[str], str]) -> str:
    if entry.message is None:
        return _point(entry.points[0], reworded)
    said = (
        f"{reworded(meeting.message_text(entry.message))} [{_counted(voices_of(meeting, entry.points)) or 'no voice'}]"
    )
    wordings = sorted({reworded(point.text) for point in entry.points}, key=str.casefold)
    return f"{said}: {'; '.join(wordings)}"


def _point(point: Point, reworded: Callable[[str], str]) -> str:
    marks = [
        *([POINT_KINDS[point.what]] if point.what is not PointKind.POINT else []),
        *(["of major relevance"] if point.is_starred else []),
        *(["received in writing"] if point.written else []),
    ]
    said = reworded(point.text)
    return f"{said} [{', '.join(marks)}]" if marks else said


def _open_questions(meeting: Meeting, block: str, reworded: Callable[[str], str]) -> Iterator[DocumentPart]:
    waiting = [question for question in questions(meeting, block) if not question.is_answered]
    yield SectionHeading(1, "Questions that are still open")
    told = [reworded(question.text) for question in waiting if question.text]
    if more := len(waiting) - len(told):
        told.append(f"{more} more, of which no words were noted")
    yield BulletList(tuple(told)) if told else TextParagraph("None.")


def _counted(voices: Sequence[Voice]) -> str:
    numbers = Counter(voice.kind for voice in voices)
    named = ((number, kind) for kind in VoiceKind if (number := numbers[kind]))
    return ", ".join(f"{number} {kind.value if number == 1 else _PLURALS[kind]}" for number, kind in named)


def _lower(part: DocumentPart, reworded: Callable[[str], str]) -> DocumentPart:
    """A part of the remarks below a heading of its own, without marks: a pack is not read back."""
    match part:
        case SectionHeading():
            return SectionHeading(part.level + 1, reworded(part.text))
        case TextParagraph():
            return TextParagraph(reworded(part.text))
        case _:
            return part
