"""The command `chairconsole`, also as `python -m chairconsole`: sets the interpreter up for a quick start first."""

import gc
import os
import sys


def main() -> int:
    """Do what the command line says; the exit code."""
    prepare()
    # Only now, since the greater part of a start is the import of what it needs.
    from chairconsole.command_line.main import main as run_command_line

    return run_command_line()


def prepare() -> None:
    """Leave out, while the program is loaded, what only takes time; called before anything else is imported."""
    # For good: a window collects garbage itself (`ui.garbage`), and no command makes enough of it to matter. What a
    # start makes stays, so that looking through it again and again would find nothing.
    gc.disable()
    # Else pydantic looks through every installed distribution, at each start, for plugins that we do not have.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


if __name__ == "__main__":
    sys.exit(main())
