"""Hands a session over to another laptop in one file, and takes over one that came."""

import re
from dataclasses import dataclass
from pathlib import Path

from chairconsole.control.files.exports import meeting_of, read_meeting, write_account
from chairconsole.control.files.session_settings import to_hand_over
from chairconsole.control.files.settings import Settings
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.catalogue import find_records, summary
from chairconsole.record.contents import Contents
from chairconsole.record.elsewhere.continuations import where_it_goes_on
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError
from chairconsole.record.files import free_path
from chairconsole.record.handover import container
from chairconsole.record.handover.errors import HandoverError
from chairconsole.record.handover.handover_file import Handover, handover_bytes
from chairconsole.record.log import ids_of, image_with, write_image
from chairconsole.record.reading.image import ids_in, image_of
from chairconsole.record.schema import SUFFIX
from chairconsole.record.verify import verify

ENDING = container.SUFFIX
"""What the name of a file ends with in which a session is handed over."""

LONGEST_NAME = 50  # characters

LONGEST_PASSPHRASE = 1000  # characters


class NotSound(Exception):
    """A record that is not as it was written is packed only where that is wanted; `sentences` say what is wrong."""

    def __init__(self, sentences: tuple[str, ...]) -> None:
        super().__init__(*sentences)
        self.sentences = sentences


@dataclass(frozen=True, slots=True)
class Packed:
    """What was packed: numbers of entries, interventions and points; of a damaged record the entries only."""

    target: Path
    entries: int
    interventions: int
    points: int
    is_sealed: bool


@dataclass(frozen=True, slots=True)
class TakenOver:
    """The record to go on with: where it is, what is wrong with it, in sentences, and whether it is a new one.

    It is not where all that came was there already. `others` are records of the same run that are there too.
    """

    record: Path
    entries: int
    wrong: tuple[str, ...]
    others: tuple[Path, ...]
    is_new: bool = True


def proposed_file(folder: Path, record: Path) -> Path:
    """What the file for a record is called, unless another name is wanted: one that is free in that folder."""
    return free_path(folder, record.name.removesuffix(SUFFIX), ENDING)


def pack(
    record: Path,
    target: Path,
    settings: Settings,
    passphrase: str = "",
    *,
    contents: Contents | None = None,
    elsewhere: Elsewhere | None = None,
    overwrite: bool = False,
    although_unsound: bool = False,
) -> Packed:
    """Write a record, which may be open, with the settings of its session to one file, whole or not at all.

    It is packed as it is on the disk or, where it could not be written, from its `contents` in memory. One that goes on
    `elsewhere` is not sound.
    Raises NotSound, HandoverError (too_large), and RecordError: of the record, exists, is_record, missing (the folder),
    and what else can go wrong with the file.
    """
    meeting: Meeting | None
    if contents is not None:
        image, meeting, entries = image_with(contents), meeting_of(contents.events, record), len(contents.events)
    else:
        image = image_of(record)
        meeting, entries = _checked(record, elsewhere, although_unsound=although_unsound)
    if len(image) > container.LARGEST:
        raise HandoverError("too_large", record)
    is_rehearsal = (meeting.mode if meeting is not None else summary(record).mode) == Mode.REHEARSAL
    handover = Handover(record.name.removesuffix(SUFFIX), image, to_hand_over(settings), is_rehearsal)
    # A sealed file may be read by whoever carries it, on a stick that knows no other owner.
    write_account(target, handover_bytes(handover, passphrase), overwrite=overwrite, private=not passphrase)
    speeches = 0 if meeting is None else sum(1 for _ in meeting.speeches())
    return Packed(target, entries, speeches, 0 if meeting is None else len(meeting.points), bool(passphrase))


def take_over(handover: Handover, *, live: Path, rehearsals: Path, target: Path | None = None) -> TakenOver:
    """Write the record that came as a new one: as `target`, else under a free name in the folder of its kind.

    None is written to the folder if a record there has all of it: whoever went on with both would go on twice with
    the same numbers. What is wrong with a record is told and not mended. Raises RecordError as for any new record.
    """
    folder = target.parent if target else rehearsals if handover.is_rehearsal else live
    came = ids_in(handover.record) or []
    others = [found.path for found in find_records(folder) if came and found.run == came[0]]
    path = None if target else next((one for one in others if _has_all(one, came)), None)
    is_new = path is None
    if path is None:
        name = re.sub(r"[^\w .-]", "-", handover.name)[:LONGEST_NAME].strip(" .-") or "session"
        path = target or free_path(folder, name, SUFFIX)
        write_image(path, handover.record)
    findings = verify(path)
    return TakenOver(path, findings.events, findings.sentences, tuple(one for one in others if one != path), is_new)


def _checked(record: Path, elsewhere: Elsewhere | None, *, although_unsound: bool) -> tuple[Meeting | None, int]:
    """The meeting of a record and the number of its entries; None for the meeting if it is too damaged to tell one."""
    findings = verify(record)
    wrong = (*findings.sentences, *(where_it_goes_on(record, elsewhere) if elsewhere is not None else ()))
    if wrong and not although_unsound:
        raise NotSound(wrong)
    try:
        return read_meeting(record), findings.events
    except RecordError:
        if findings.is_sound:
            raise
        return None, findings.events


def _has_all(record: Path, came: list[str]) -> bool:
    """Whether a record begins with these events; not if it cannot be read."""
    return ids_of(record)[: len(came)] == came
