"""Hands a session over to another laptop in one file, and takes over one that came."""

import re
from dataclasses import dataclass
from pathlib import Path

from chairconsole.control.files.exports import meeting_of, read_meeting, write_account
from chairconsole.control.files.session_settings import to_hand_over
from chairconsole.control.files.settings import Settings
from chairconsole.control.opening import free_path
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.catalogue import find_records, summary
from chairconsole.record.contents import Contents
from chairconsole.record.errors import RecordError
from chairconsole.record.handover import handover_file
from chairconsole.record.handover.container import LARGEST
from chairconsole.record.handover.errors import HandoverError
from chairconsole.record.handover.handover_file import Handover, handover_bytes
from chairconsole.record.log import image_with, write_image
from chairconsole.record.reading.image import image_of
from chairconsole.record.schema import SUFFIX
from chairconsole.record.verify import verify

ENDING = handover_file.SUFFIX
"""What the name of a file ends with in which a session is handed over."""

LONGEST_NAME = 50  # characters


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
    """A record that came, where it is now, and what is wrong with it, in sentences.

    `others` are records of the same run that were there already.
    """

    record: Path
    entries: int
    wrong: tuple[str, ...]
    others: tuple[Path, ...]


def file_name(record: Path) -> str:
    """What the file for a record is called, unless another name is wanted."""
    return record.name.removesuffix(SUFFIX) + ENDING


def pack(
    record: Path,
    target: Path,
    settings: Settings,
    passphrase: str = "",
    *,
    contents: Contents | None = None,
    overwrite: bool = False,
    although_unsound: bool = False,
) -> Packed:
    """Write a record, which may be open, with the settings of its session to one file, whole or not at all.

    It is packed as it is on the disk or, where it could not be written, from its `contents` in memory.
    Raises NotSound, HandoverError (too_large), and RecordError: of the record, exists, is_record, missing (the folder),
    and what else can go wrong with the file.
    """
    meeting: Meeting | None
    if contents is not None:
        image, meeting, entries = image_with(contents), meeting_of(contents.events, record), len(contents.events)
    else:
        image = image_of(record)
        meeting, entries = _checked(record, although_unsound=although_unsound)
    if len(image) > LARGEST:
        raise HandoverError("too_large", record)
    is_rehearsal = (meeting.mode if meeting is not None else summary(record).mode) == Mode.REHEARSAL
    handover = Handover(record.name.removesuffix(SUFFIX), image, to_hand_over(settings), is_rehearsal)
    write_account(target, handover_bytes(handover, passphrase), overwrite=overwrite)
    speeches = 0 if meeting is None else sum(1 for _ in meeting.speeches())
    return Packed(target, entries, speeches, 0 if meeting is None else len(meeting.points), bool(passphrase))


def take_over(handover: Handover, *, live: Path, rehearsals: Path, target: Path | None = None) -> TakenOver:
    """Write the record that came as a new one: as `target`, else under a free name in the folder of its kind.

    What is wrong with it is told and not mended. Raises RecordError as for any new record.
    """
    name = re.sub(r"[^\w .-]", "-", handover.name)[:LONGEST_NAME].strip(" .-") or "session"
    path = target or free_path(rehearsals if handover.is_rehearsal else live, name)
    write_image(path, handover.record)
    findings = verify(path)
    return TakenOver(path, findings.events, findings.sentences, tuple(_others(path)))


def _checked(record: Path, *, although_unsound: bool) -> tuple[Meeting | None, int]:
    """The meeting of a record and the number of its entries; None for the meeting if it is too damaged to tell one."""
    findings = verify(record)
    if findings.is_sound:
        return read_meeting(record), findings.events
    if not although_unsound:
        raise NotSound(findings.sentences)
    try:
        return read_meeting(record), findings.events
    except RecordError:
        return None, findings.events


def _others(path: Path) -> list[Path]:
    """The other records of the same run in the folder of one."""
    run = summary(path).run
    return [found.path for found in find_records(path.parent) if run and found.run == run and found.path != path]
