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


def test_each_part_without_anything_to_tell_is_named_once_and_kept_by_itself() -> None:
    where = room(Language.ENGLISH, {"points": {}, "themes": {}, "conclusions": [], "for": "thematic_expert"})
    text = "I look at links. [[s:opening]] Some ideas remain. [[s:part-3]] Fees? [[s:asked]]"
    found = list(telling(where.checked(text, text)))
    assert [(one.code, one.place) for one in found] == [(FindingCode.EMPTY_PART, None)] * 4
    assert [one.found for one in found] == [
        "interlinkages",
        "overarching themes",
        "potential commitments",
        "options for ways forward",
    ]
    assert len({one.key for one in found}) == 4


def test_a_part_that_a_person_took_out_or_wrote_was_not_empty() -> None:
    where = room(Language.ENGLISH, {"points": {}, "themes": {}, "conclusions": [], "for": "thematic_expert"})
    drafted = " ".join(f"Part {number} here. [[s:part-{number}]]" for number in range(1, 6))
    assert list(telling(where.checked("I look at links.", drafted))) == []
    assert list(telling(where.checked("I look at links."))) == []
    assert list(telling(where.checked(drafted, "I look at links. [[s:opening]]"))) == []
