"""Which paper is usual."""

import pytest

from chairconsole.control.files.usual_paper import usual_paper
from chairconsole.report.document.paper import Paper


@pytest.mark.parametrize(
    ("said", "window", "paper"),
    [
        ({}, "", Paper.A4),
        ({}, "en_US", Paper.LETTER),
        ({"LANG": "en_US.UTF-8"}, "", Paper.LETTER),
        ({"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, "en_US", Paper.A4),
        ({"LC_ALL": "es_CL", "LC_PAPER": "de_DE.UTF-8"}, "de_DE", Paper.LETTER),
    ],
)
def test_what_is_said_of_paper_goes_before_the_language(said: dict[str, str], window: str, paper: Paper) -> None:
    assert usual_paper(window, said) is paper
