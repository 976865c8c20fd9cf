"""What an open session gives each of its panels."""

from dataclasses import dataclass

from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.hidden_notes import HiddenNotes
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.frame.session_directory import SessionDirectory
from chairconsole.ui.frame.typed_note import TypedNote
from chairconsole.ui.theme import Look


@dataclass(frozen=True, slots=True)
class PanelContext:
    """Made once for each open session, by the session screen; a panel keeps the parts that it uses.

    `look` has colours, sizes and icons. `feed` has the meeting and tells when it changes, `bridge` carries out
    commands. `actions` are the menus and keys, `directory` knows the names that may be typed.
    `note` is the one that is being typed, `hidden` tells whether notes and points may be seen.
    """

    look: Look
    feed: Feed
    bridge: Bridge
    actions: Actions
    directory: SessionDirectory
    note: TypedNote
    hidden: HiddenNotes
