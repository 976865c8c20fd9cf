"""Asking for a passphrase: never among the arguments, which every process of the machine may read."""

import getpass
import sys

from chairconsole.control.handing_over import LONGEST_PASSPHRASE


class NoPassphrase(Exception):
    """None was given that can be taken; the text says why."""


def new_passphrase() -> str:
    """One that is typed twice on the terminal, or the first line of the input where that is none."""
    first = _asked("Passphrase: ")
    if not first:
        raise NoPassphrase("An empty passphrase keeps nothing from anybody. Leave --passphrase out to have none.")
    if sys.stdin.isatty() and _asked("The same again: ") != first:
        raise NoPassphrase("The two are not the same. Nothing was packed.")
    return first


def known_passphrase(file: object) -> str:
    """The one with which a file was packed, typed once or from the input."""
    typed = _asked(f"Passphrase of {file}: ")
    if not typed:
        raise NoPassphrase(f"{file} was packed with a passphrase, and none was given.")
    return typed


def _asked(words: str) -> str:
    try:
        typed = getpass.getpass(words) if sys.stdin.isatty() else sys.stdin.readline(LONGEST_PASSPHRASE + 2)
    except EOFError:
        typed = ""
    except UnicodeDecodeError:
        raise NoPassphrase("The passphrase is not in the encoding of this system.") from None
    typed = typed.rstrip("\r\n")
    if len(typed) > LONGEST_PASSPHRASE:
        raise NoPassphrase(f"A passphrase has no more than {LONGEST_PASSPHRASE} characters.")
    return typed
