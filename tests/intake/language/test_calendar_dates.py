"""Dates in every form in which notes write them."""

import pytest

from chairconsole.intake.language.calendar_dates import find_dates, find_weekday

DATES = {
    "Geneva, 8-9 May 2017": ["8.5.2017", "9.5.2017"],
    "30 May – 1 June 2017": ["30.5.2017", "31.5.2017", "1.6.2017"],
    "24 and 25 July 2017": ["24.7.2017", "25.7.2017"],
    "May 8-9, 2017": ["8.5.2017", "9.5.2017"],
    "Monday, 8 May 2017": ["8.5.2017"],
    "22, 23 and 24 May 2017": ["22.5.2017", "23.5.2017", "24.5.2017"],
    "8 au 10 mai 2017": ["8.5.2017", "9.5.2017", "10.5.2017"],
    "les 8 et 9 mai 2017": ["8.5.2017", "9.5.2017"],
    "1er juin 2017": ["1.6.2017"],
    "8 y 9 de mayo de 2017": ["8.5.2017", "9.5.2017"],
    "del 8 al 10 de mayo de 2017": ["8.5.2017", "9.5.2017", "10.5.2017"],
    "Monday, 8 May to Tuesday, 9 May 2017": ["8.5.2017", "9.5.2017"],
    "8th–9th May": ["8.5.None", "9.5.None"],
    "2017-05-08": ["8.5.2017"],
    "08.05.2017": ["8.5.2017"],
    "31 December 2017 - 2 January 2018": ["31.12.2017", "1.1.2018", "2.1.2018"],
    "11 – 12 décembre 2023": ["11.12.2023", "12.12.2023"],
    "mar 5 mars 2024": ["5.3.2024"],
    "delegations may 10 times": [],
    "10:00 – 10:15": [],
    "May 2017": [],
    "31 February 2017": ["31.2.2017"],
}


@pytest.mark.parametrize("text", DATES)
def test_dates(text: str) -> None:
    assert [f"{day.day}.{day.month}.{day.year}" for one in find_dates(text) for day in one.days] == DATES[text]


def test_a_day_that_does_not_exist_is_no_date_in_any_year() -> None:
    assert find_dates("31 February 2017")[0].days[0].in_year(2017) is None


def test_a_date_of_figures_may_be_read_in_two_ways() -> None:
    assert find_dates("5/8/2017")[0].is_ambiguous
    assert not find_dates("25/8/2017")[0].is_ambiguous


def test_weekdays_and_places() -> None:
    assert (find_weekday("Lundi 8 mai"), find_weekday("miércoles"), find_weekday("someday")) == (0, 2, None)
    text = "Genève, 8 mai 2017, après"
    found = find_dates(text)[0]
    assert text[found.begin : found.finish] == "8 mai 2017"
