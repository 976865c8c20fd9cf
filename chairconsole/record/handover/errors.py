"""What may be wrong with a file that was handed over, as codes, and the sentence that says each."""

from pathlib import Path
from typing import Literal

from chairconsole.domain.base.translatable import Translatable

HandoverCode = Literal["changed", "newer", "not_a_handover", "too_large", "wrong_passphrase"]


class HandoverError(Exception):
    """A file from which no session can be taken over; `why` is the sentence that says so."""

    def __init__(self, code: HandoverCode, path: Path) -> None:
        self.code: HandoverCode = code
        self.path = path
        self.why = _sentence(code, path)
        super().__init__(self.why)


def _sentence(code: HandoverCode, path: Path) -> Translatable:
    match code:
        case "changed":
            return Translatable(
                "%1 is not as it was packed: it was changed or damaged on its way. Have it copied or packed again.",
                path,
            )
        case "newer":
            return Translatable("%1 was packed by a newer version of chairconsole.", path)
        case "not_a_handover":
            return Translatable("%1 is no file in which chairconsole packed a session.", path)
        case "too_large":
            return Translatable("%1 is larger than any session that is handed over (128 MB).", path)
        case "wrong_passphrase":
            return Translatable("The passphrase is not the one with which %1 was packed.", path)
