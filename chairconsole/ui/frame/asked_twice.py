"""A command that is in doubt: the doubt is said once, and the same asked again is the confirmation."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from chairconsole.domain.base.errors import Confirmable, Refused
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.list_commands import AddRequests, CarryOver, ReturnRequest
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.words.refusals import confirmation_words

Doubtful = AddRequests | CarryOver | ReturnRequest


class AskedTwice(QObject):
    """Hands commands to the bridge. `doubted` says what is to be confirmed, after the refusal was said.

    `is_asking` while a command is with the bridge: what is doubted then is confirmed here and nowhere else.
    """

    doubted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_asking = False
        self._bridge = bridge
        self._refusal: Refused | None = None
        self._in_doubt: tuple[Doubtful, frozenset[Confirmable]] | None = None
        bridge.refused.connect(self._note)

    def do(self, command: Doubtful, *, may_confirm: bool = True) -> bool:
        """Ask for a command, or confirm the one just asked for; whether it was done."""
        asked, self._in_doubt = self._in_doubt, None
        confirmed = asked[1] if may_confirm and asked is not None and asked[0] == command else command.confirmed
        self._refusal = None
        self.is_asking = True
        is_done = self._bridge.do(replace(command, confirmed=confirmed))
        self.is_asking = False
        if is_done:
            return True
        refusal = self._refusal
        if refusal is not None and refusal.to_confirm:
            self._in_doubt = (command, confirmed | refusal.to_confirm)
            words = self.tr("%1 Press Enter again to do it all the same.")
            self.doubted.emit(fill(words, confirmation_words(refusal.confirmations)))
        return False

    def forget(self) -> None:
        """Confirm nothing: something else has been done in between."""
        self._in_doubt = None

    def _note(self, refusal: Refused) -> None:
        self._refusal = refusal
