"""A draft read back from what a word processor made of it."""

import pytest

from chairconsole.report.draft.draft_text import Draft, parse
from chairconsole.report.draft.marks import mark_of, version_of
from chairconsole.report.draft.reading_back import ReadBack, read_back

TEXT = "# T\n\n## Data\n\nVisas help. [[p:1]] Data is needed. [[m:2]]\n\nMine alone.\n"
DRAFT = parse(TEXT)


def back(*paragraphs: str, draft: Draft = DRAFT) -> ReadBack:
    """Paragraphs, a heading with its #; {1:a sentence} stands in mark 1, {own:a line} was written by the export."""
    written = []
    for paragraph in paragraphs:
        level = len(paragraph) - len(paragraph.lstrip("#"))
        runs = []
        for place, part in enumerate(paragraph.lstrip("#").replace("}", "{").split("{")):
            number, _, text = part.partition(":") if place % 2 else ("", "", part)
            name = mark_of(version_of(draft), None if number == "own" else int(number)) if number else ""
            runs.append((name, text))
        written.append((level, runs))
    return read_back(draft, written)


TOP = ("{own:REHEARSAL}", "#{0:T}", "##{1:Data}")
END = "{4:Mine alone.}"


def test_what_nobody_changed_is_as_it_was() -> None:
    found = back(*TOP, "{2:Visas help.} {3:Data is needed.}", "", END)
    assert (found.draft, found.edited, found.added, found.missing) == (DRAFT, (), (), ())


@pytest.mark.parametrize(
    ("paragraph", "text", "edited", "added"),
    [
        ("{2:Visas do help.} {3:Data is needed.}", "Visas do help. [[p:1]] Data is needed. [[m:2]]", 1, 0),
        (
            "{2:Visas help}, and more. {3:Data is needed.}",
            "Visas help, and more. [[p:1]] Data is needed. [[m:2]]",
            1,
            0,
        ),
        ("However, {2:visas help.} {3:Data is needed.}", "However, visas help. [[p:1]] Data is needed. [[m:2]]", 1, 0),
        ("{3:Data is needed.} {2:Visas help.}", "Data is needed. [[m:2]] Visas help. [[p:1]]", 0, 0),
        ("{2:Visas help.} {3:Data is needed.} New.", "Visas help. [[p:1]] Data is needed. [[m:2]] New.", 0, 1),
        ("{2:Visas help.} New. {3:Data is needed.}", "Visas help. [[p:1]] New.\n\nData is needed. [[m:2]]", 0, 1),
        ("{2:Visas help. New.} {3:Data is needed.}", "Visas help. [[p:1]] New.\n\nData is needed. [[m:2]]", 0, 1),
        ("New. {2:Visas help.} {3:Data is needed.}", "New.\n\nVisas help. [[p:1]] Data is needed. [[m:2]]", 0, 1),
        ("{2:Visas}{2: help.}  {3:Data is  needed.}", "Visas help. [[p:1]] Data is needed. [[m:2]]", 0, 0),
        ("{2:Visas help.} Data is needed.", "Visas help. [[p:1]] Data is needed. [[m:2]]", 0, 0),
        ("{2:Visas [[p:9]] help.} {3:Data is needed.}", "Visas [ [p:9] ] help. [[p:1]] Data is needed. [[m:2]]", 1, 0),
    ],
)
def test_each_sentence_keeps_what_it_stands_on(paragraph: str, text: str, edited: int, added: int) -> None:
    found = back(*TOP, paragraph, END)
    assert str(found.draft) == f"# T\n\n## Data\n\n{text}\n\nMine alone.\n"
    assert parse(str(found.draft)) == found.draft
    assert (len(found.edited), len(found.added), found.missing) == (edited, added, ())


def test_a_sentence_in_two_paragraphs_keeps_it_in_both() -> None:
    found = back(*TOP, "{2:Visas}", "{2:help.} {3:Data is needed.}", END)
    assert "Visas [[p:1]]\n\nhelp. [[p:1]] Data" in str(found.draft)


def test_what_is_missing_is_told() -> None:
    found = back("#{0:T}", "{3:Data is needed.}", END)
    assert found.missing == ("Data", "Visas help.")
    assert str(found.draft) == "# T\n\nData is needed. [[m:2]]\n\nMine alone.\n"


def test_headings_are_edited_added_and_made_text() -> None:
    found = back("#{0:T}", "##{1:Figures}", "###New one", "{2:Visas help.} {3:Data is needed.}", END)
    assert "# T\n\n## Figures\n\n### New one\n\nVisas" in str(found.draft)
    assert (found.edited, found.added, found.missing) == (("Figures",), ("New one",), ())
    assert str(back("#{0:T}", "{1:Data}").draft) == "# T\n\nData\n"


def test_a_sentence_of_which_only_the_references_were_left_is_not_lost() -> None:
    draft = parse("A. [[p:1]]\n\n[[p:2]]\n")
    found = read_back(draft, [(0, [(mark_of(version_of(draft), 0), "A.")])])
    assert (found.draft, found.missing) == (draft, ())


FRENCH = parse(
    '# T\n\nOn a dit « non ». [[p:1]] On a demandé : « à quel prix ? » [[p:2]] Two "walls" aren\'t enough. [[p:3]]\n'
)


@pytest.mark.parametrize(
    "paragraph",
    [
        '{1:On a dit « non ».} On a demandé : « à quel prix ? » {3:Two "walls" aren\'t enough.}',
        'On a dit «\u00a0non\u202f». On a demandé\u202f: «\u00a0à quel prix\u202f? » {3:Two "walls" aren\'t enough.}',
        '{1:On a dit « non ».} On a demandé : « à quel prix ? » Two "walls" aren\'t enough.',
        'On a dit « non ». {2:On a demandé : « à quel prix ? »}{3: Two "walls" aren\'t enough.}',
    ],
)
def test_sentences_that_lost_their_marks_are_found_by_their_words(paragraph: str) -> None:
    found = back("#T", paragraph, draft=FRENCH)
    assert (found.draft, found.edited, found.added, found.missing) == (FRENCH, (), (), ())


def test_a_sentence_with_other_quotation_marks_keeps_what_it_stands_on_without_its_mark() -> None:
    sentences = "{1:On a dit « non ».} {2:On a demandé : « à quel prix ? »} Two “walls” aren’t enough."
    found = back("#{0:T}", sentences, draft=FRENCH)
    assert str(found.draft).endswith("Two “walls” aren’t enough. [[p:3]]\n")
    assert (found.edited, found.added, found.missing) == (("Two “walls” aren’t enough.",), (), ())
