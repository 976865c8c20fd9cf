"""Finds the command that the arguments name, and makes exit codes of what goes wrong in it."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Protocol, cast

from chairconsole.command_line import opening
from chairconsole.command_line.output import AT_FAULT, DONE, at_fault
from chairconsole.record.errors import RecordError, sentence

MODULES = {
    "check": "check",
    "records": "records",
    "export": "export",
    "verify": "verify",
    "recover": "recover",
    "pack": "pack",
    "unpack": "unpack",
    "unite": "unite",
    "import": "import_note",
    "schema": "schema",
    "keys": "keys",
}
"""The commands, each with its module in this room; a module is loaded only when its command is asked for."""


class Command(Protocol):
    """What the module of a command has."""

    ABOUT: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Add the arguments that stand after the command's name."""

    def run(self, given: argparse.Namespace) -> int:
        """Do it; the exit code. What is wrong with a file may be raised as RecordError or OSError."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say: 0 done, 1 the input is at fault, 2 wrong usage. It returns, whatever happens."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name that this terminal cannot show is shown in another way, and is no reason to stop.
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _run(words)
        sys.stdout.flush()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except RecordError as error:
        can_be_forced = error.code == "exists" and words[:1] in (["export"], ["import"], ["pack"])
        return at_fault(f"{sentence(error)} Say --force to replace it." if can_be_forced else sentence(error))
    except BrokenPipeError:
        # The program that read our output has ended; nobody is left to tell, not even at the end of the process.
        _discard_output()
        return DONE
    except OSError as error:
        if error.filename is not None:
            return at_fault(f"{error.filename} cannot be used ({error.strerror}).")
        _discard_output()
        return at_fault(f"The output could not be written ({error.strerror}).")
    except KeyboardInterrupt:
        return AT_FAULT
    return code


def command_parser(name: str) -> argparse.ArgumentParser:
    """The parser of a command, for the arguments after its name."""
    command = _command(name)
    parser = argparse.ArgumentParser(prog=f"chairconsole {name}", description=command.ABOUT, allow_abbrev=False)
    command.add_arguments(parser)
    return parser


def _command(name: str) -> Command:
    return cast("Command", import_module(f"chairconsole.command_line.{MODULES[name]}"))


def _run(words: list[str]) -> int:
    if words and words[0] in MODULES:
        return _command(words[0]).run(command_parser(words[0]).parse_args(words[1:]))
    return opening.run(opening.open_parser().parse_args(words))


def _discard_output() -> None:
    """Let whatever is still to be printed go nowhere, so that the end of the process does not raise again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
