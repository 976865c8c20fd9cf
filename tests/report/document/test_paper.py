"""Paper."""

import pytest

from chairconsole.report.document.paper import Paper, paper_of


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        *(("en_US.UTF-8", Paper.LETTER), ("es_MX@euro", Paper.LETTER), ("fr-CA", Paper.LETTER)),
        *(("zh_Hans_US", Paper.LETTER), ("en_GB", Paper.A4), ("ca_ES", Paper.A4), ("C", Paper.A4), ("", Paper.A4)),
    ],
)
def test_the_territory_tells_which_paper_is_usual(locale: str, paper: Paper) -> None:
    assert paper_of(locale) is paper


def test_sizes_are_upright() -> None:
    assert all(width < height for width, height in (paper.millimetres for paper in Paper))
