"""The console's own log, for whoever looks for a mistake in it; it never holds what was typed."""

import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

LARGEST_BYTES = 500_000


def write_log_to(path: Path) -> None:
    """Let messages of the console go to this file; where it cannot be written, they go nowhere."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LARGEST_BYTES, backupCount=1, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logger = logging.getLogger("chairconsole")
        logger.setLevel(logging.INFO)
        logger.addHandler(handler)
