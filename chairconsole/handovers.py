"""A session that is open is handed over to another laptop, and one that came from another is taken over.

What packs and unpacks is loaded only when it is asked for: no start waits for it.
"""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from chairconsole.control.files.settings import KeptSettings, Settings
from chairconsole.control.opening import RunningSession, new_record_path
from chairconsole.domain.base.translatable import fill
from chairconsole.record.contents import Contents
from chairconsole.record.errors import RecordError, sentence
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.small_questions import Option, Question
from chairconsole.ui.dialogs.trouble import show_trouble
from chairconsole.ui.theme import Look
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.translated import translated

if TYPE_CHECKING:
    from chairconsole.control.files.session_settings import Brought
    from chairconsole.control.handing_over import Packed, TakenOver
    from chairconsole.record.handover.handover_file import Handover, HandoverFile

_TAKE = "take_settings"


def hand_over(look: Look, running: RunningSession, bridge: Bridge, parent: QWidget) -> None:
    """Ask as which file, pack the session as it is on the disk, and say what is in the file and what to do with it.

    What cannot be written to the disk is packed from memory.
    """
    from chairconsole.control.handing_over import proposed_file
    from chairconsole.ui.dialogs.handover_questions import HandOverQuestion

    bridge.keep_working_texts_now()
    meeting, path = running.console.meeting, running.console.saving.path
    contents = None if path is not None else running.writer.contents
    record = path or new_record_path(Path(), meeting.session, meeting.history[0].at)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(documents) if os.path.isdir(documents) else Path.home()
    pack = partial(_pack, record, contents, bridge.settings)
    packed = HandOverQuestion(look, proposed_file(folder, record), pack, parent).ask()
    if packed is not None:
        _say_packed(look, packed, parent)


def is_handed_over(path: Path) -> bool:
    """Whether a file is a session that was handed over, though it may be damaged."""
    from chairconsole.record.handover.container import SUFFIX, is_marked

    return path.suffix.casefold() == SUFFIX or is_marked(path)


def taken_over(
    look: Look, path: Path, kept: KeptSettings, folder: Callable[[bool], Path], parent: QWidget
) -> Path | None:
    """The record of a session that came, as a new one among the user's own; None if it was left or could not be read.

    `folder` is where records lie, those of live sessions (True) and of rehearsals. A passphrase is asked for where
    there is one. What came along is told; one's own settings are replaced only if that is wanted, and kept beside.
    """
    from chairconsole.control.files.session_settings import brought
    from chairconsole.control.handing_over import take_over
    from chairconsole.record.handover.errors import HandoverError
    from chairconsole.record.handover.handover_file import HandoverFile
    from chairconsole.ui.dialogs.handover_questions import PassphraseQuestion

    try:
        file = HandoverFile(path)
        unseal = partial(_unsealed, file)
        handover = PassphraseQuestion(look, path, unseal, parent).ask() if file.is_sealed else file.contents()
        if handover is None:
            return None
        taken = take_over(handover, live=folder(True), rehearsals=folder(False))
        came = brought(kept.now, handover.settings)
        answer = _say_taken_over(look, taken, came, parent)
        if answer == _TAKE:
            kept.keep_as_they_are()
    except (HandoverError, RecordError) as error:
        why = error.why if isinstance(error, HandoverError) else sentence(error)
        title = QCoreApplication.translate("handovers", "That cannot be opened")
        show_trouble(look, title, [translated(why)], parent)
        return None
    if answer is None:
        return None
    kept.change(**(came.takes if answer == _TAKE else came.fills))
    kept.write()
    return taken.record


def _pack(
    record: Path,
    contents: Contents | None,
    settings: Settings,
    target: Path,
    passphrase: str,
    although_unsound: bool,
) -> "Packed":
    """Pack it. Raises NotSound or FileTrouble."""
    from chairconsole.control.files.note_files import FileTrouble
    from chairconsole.control.handing_over import pack
    from chairconsole.record.handover.errors import HandoverError

    try:
        return pack(record, target, settings, passphrase, contents=contents, although_unsound=although_unsound)
    except RecordError as error:
        raise FileTrouble(sentence(error)) from None
    except HandoverError as error:
        raise FileTrouble(error.why) from None


def _unsealed(file: "HandoverFile", passphrase: str) -> "Handover":
    """What was handed over. Raises FileTrouble."""
    from chairconsole.control.files.note_files import FileTrouble
    from chairconsole.record.handover.errors import HandoverError

    try:
        return file.contents(passphrase)
    except HandoverError as error:
        raise FileTrouble(error.why) from None


def _say_packed(look: Look, packed: "Packed", parent: QWidget) -> None:
    translate = QCoreApplication.translate
    counts = (
        Counted.tr("%n entries", "", packed.entries),
        Counted.tr("%n interventions", "", packed.interventions),
        Counted.tr("%n points", "", packed.points),
    )
    sealed = translate("handovers", "It opens with the passphrase alone.")
    lines = [
        (fill(translate("handovers", "It is %1"), packed.target), ""),
        (
            fill(translate("handovers", "%1, with drafts, what is half typed, and settings"), " \u00b7 ".join(counts)),
            "",
        ),
        (sealed if packed.is_sealed else translate("handovers", "Whoever has it can read it."), ""),
        (translate("handovers", "On the other laptop choose it by “Open a file…” on the first screen."), ""),
        (
            translate("handovers", "From now on go on there or here, not on both laptops."),
            "amber",
        ),
    ]
    close = Option("close", translate("handovers", "Close"))
    Question(look, translate("handovers", "The session is packed"), lines, [close], parent).ask()


def _say_taken_over(look: Look, taken: "TakenOver", came: "Brought", parent: QWidget) -> str | None:
    """Say what came along, and ask whose settings count where they differ; None if the session was left."""
    translate = QCoreApplication.translate
    lines = [(Counted.tr("%n entries", "", taken.entries), ""), (str(taken.record), "")]
    if not taken.is_new:
        lines.append((translate("handovers", "This record is here already, and has all that came."), "amber"))
    for other in taken.others:
        words = translate("handovers", "%1 is of the same session and stays as it is: go on with one of them only.")
        lines.append((fill(words, other.name), "amber"))
    if came.added:
        lines.append((fill(translate("handovers", "Settings that came along: %1."), _named(came.added)), ""))
    go_on = Option("go_on", translate("handovers", "Go on with it"))
    options = [go_on]
    if came.differing:
        words = translate("handovers", "Other settings than yours came along: %1.")
        lines.append((fill(words, _named(came.differing)), "amber"))
        mine = translate("handovers", "Drafts and the chair's sentences are worded as on this laptop.")
        theirs = translate("handovers", "They are worded as on the other one; yours are kept in a file.")
        options = [
            Option(go_on.key, translate("handovers", "With my settings"), mine),
            Option(_TAKE, translate("handovers", "With those that came"), theirs),
        ]
    return Question(look, translate("handovers", "A session was handed over"), lines, options, parent).ask()


def _named(names: tuple[str, ...]) -> str:
    from chairconsole.control.files.session_settings import TITLES

    return ", ".join(translated(TITLES[name]) for name in names)
