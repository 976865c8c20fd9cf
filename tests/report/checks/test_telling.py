"""What is told once, and what is not."""

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.finding import CureKind, FindingCode
from chairconsole.report.checks.telling import telling
from tests.report.checks.given import Room, room


def _room(**points: dict[str, object]) -> Room:
    return room(Language.ENGLISH, {"points": points, "messages": {"m": ["a", "b"]}, "themes": {}, "conclusions": []})


def _two() -> Room:
    return _room(a={"text": "visas"}, b={"text": "visas", "who": "D2"}, q={"text": "no", "what": "quote", "star": True})


def test_a_point_of_a_message_that_was_told_is_told_twice() -> None:
    found = list(telling(_two().checked("Visas came up. [[m:m]] Permits too.\n\nVisas again. [[p:b]]")))
    assert [(one.code, one.found) for one in found] == [(FindingCode.SECOND_MENTION, "Visas again.")]
    assert found[0].place is not None
    assert (found[0].place.part, found[0].place.piece) == (1, 0)


def test_figures_and_themes_may_be_named_again() -> None:
    text = "Two spoke. [[s:heard]] Two spoke. [[s:heard]]\n\nVisas came up. [[m:m]] Of data, this. [[t:data]]"
    assert list(telling(_two().checked(text))) == []


def test_a_quotation_that_stands_second_is_well_placed() -> None:
    assert list(telling(_two().checked("Visas came up. [[m:m]] One said: “no”. [[p:q]] That was all."))) == []


def test_a_heading_above_words_is_not_empty() -> None:
    assert list(telling(_two().checked("# Title\n\n## Themes\n\n### Data\n\nVisas came up. [[m:m]]"))) == []


def test_an_unknown_stakeholder_is_asked_about_once() -> None:
    where = _room(a={"text": "visas", "who": "N1"}, b={"text": "fees", "who": "N1"}, c={"text": "maps", "who": "N1"})
    found = list(telling(where.checked("Visas came up. [[p:a]] Maps came up. [[p:c]]")))
    assert [(one.code, one.cure.kind) for one in found] == [(FindingCode.STAKEHOLDER_KIND, CureKind.GO_TO)]
