"""Which paper is usual on this machine."""

import os
from collections.abc import Mapping

from chairconsole.report.document.paper import Paper, paper_of


def usual_paper(window_locale: str = "", said: Mapping[str, str] = os.environ) -> Paper:
    """The paper of the first locale that is told: for paper, for everything, or that of the windows; A4 without any.

    `said` is the environment. Windows and macOS say nothing there; `window_locale` is what they tell a window.
    """
    told = (said.get("LC_ALL"), said.get("LC_PAPER"), window_locale, said.get("LANG"))
    return paper_of(next((one for one in told if one), ""))
