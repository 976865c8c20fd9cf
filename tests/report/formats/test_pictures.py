"""Drawings of a meeting."""

from xml.etree import ElementTree

import pytest

from chairconsole.report.document.document import Picture
from chairconsole.report.formats import pictures
from tests.domain.given import Stage, who
from tests.report.bad_input import BAD
from tests.report.draft.noted import AFRICAN_GROUP, DATA, Noted


def drawn(picture: Picture) -> ElementTree.Element:
    return ElementTree.fromstring(picture.svg)  # noqa: S314 - our own drawing


def every(noted: Stage) -> list[Picture]:
    return [
        pictures.time_by_kind(noted.meeting, noted.now),
        pictures.time_by_region(noted.meeting, noted.now),
        pictures.time_by_group(noted.meeting, noted.now),
        pictures.speeches_along_the_day(noted.meeting, noted.now, "panel-1"),
        pictures.themes_by_panel(noted.meeting),
    ]


def test_each_picture_is_drawn_and_told_in_words() -> None:
    noted = Noted()
    kenya = who("Kenya").model_copy(update={"regional_group": "African"})
    noted.note(noted.speaks_as(kenya, AFRICAN_GROUP), "x", DATA)
    kinds, regions, groups, speeches, themes = every(noted)
    assert "Member States 1:00" in kinds.says
    assert regions.says == "Speaking time by regional group: African 1:00."
    assert groups.says == "Speaking time on behalf of groups: African Group 1:00."
    assert speeches.says.startswith("Speeches along the block: 5 from 10:15")
    assert "Data and disaggregation 1" in themes.says
    for picture in (kinds, regions, groups, speeches, themes):
        assert drawn(picture).attrib["viewBox"].startswith("0 0 640 ")


def test_nothing_to_draw_is_drawn_too() -> None:
    for picture in every(Stage()):
        drawn(picture)
        assert "no" in picture.says


@pytest.mark.parametrize("what", BAD)
def test_a_name_is_never_drawn_as_more_than_text(what: str) -> None:
    noted = Noted()
    participant = who("X").model_copy(update={"name": BAD[what], "regional_group": BAD[what]})
    noted.speaks_as(participant)
    for picture in every(noted):
        assert not drawn(picture).findall(".//{*}script")
