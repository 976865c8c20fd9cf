"""A draft exported to Word, edited there, and read back."""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given, settings, strategies

from chairconsole.control.drafts import Drafts
from chairconsole.control.files.document_exports import draft_export
from chairconsole.control.files.note_files import FileTrouble
from chairconsole.control.files.word_back import WordBack, word_back
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.events.draft_events import Attribution, DraftReason, Purpose
from chairconsole.domain.names.directory import Directory
from chairconsole.intake.reading.marked_word import marked_paragraphs
from chairconsole.report.document.document_formats import DocumentFormat, in_format
from chairconsole.report.draft.draft_document import draft_document
from chairconsole.report.draft.draft_text import parse
from chairconsole.report.draft.marks import mark_from
from chairconsole.report.draft.planned_drafts import planned_draft
from chairconsole.report.draft.reading_back import ReadBack, read_back
from tests.control.conftest import drafts_of
from tests.desk import Desk, shipped_directory
from tests.domain.given import Stage

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
PANEL = (Purpose.CONCLUDING, "panel-1")
TEXT = (
    "# Remarks\n\n## Data\n\nSeveral delegations took the view that data is needed. [[m:m-1]] Visas help. [[p:p-1]]\n\n"
    "حقوق و 5% of “all”\u2019s \\# rights. [[p:p-2,p-3]]\n\n\\# is typed by hand & stays.\n"
)


@pytest.fixture
def drafts(desk: Desk) -> Drafts:
    return drafts_of(desk)


@pytest.fixture(scope="module")
def directory() -> Directory:
    return shipped_directory()


@pytest.fixture
def exported(desk: Desk, drafts: Drafts, directory: Directory, tmp_path: Path) -> Path:
    """A Word file of the text; the draft has gone on since."""
    document = draft_export(desk.meeting, PANEL, TEXT, Attribution.GROUPS, directory).document
    assert drafts.exported(PANEL, TEXT, Attribution.GROUPS)
    drafts.edit(PANEL, "# Remarks\n\nSomething else.\n")
    path = tmp_path / "remarks.docx"
    path.write_bytes(in_format(document, DocumentFormat.WORD, lambda *_: b""))
    return path


def edit(path: Path, change: Callable[[str], str]) -> None:
    """Change the XML of the text as a word processor would."""
    with zipfile.ZipFile(path) as file:
        parts = {name: file.read(name) for name in file.namelist()}
    before = parts["word/document.xml"].decode()
    after = change(before)
    assert after != before
    parts["word/document.xml"] = after.encode()
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    path.write_bytes(made.getvalue())


def read(path: Path, desk: Desk, drafts: Drafts) -> WordBack:
    return word_back(path, drafts, desk.meeting, PANEL)


def test_the_numbers_of_paragraphs_are_no_part_of_what_is_read_back(
    desk: Desk, drafts: Drafts, directory: Directory, tmp_path: Path
) -> None:
    summary = (Purpose.WRITTEN_SUMMARY, None)
    document = draft_export(desk.meeting, summary, TEXT, Attribution.NONE, directory).document
    assert document.parts[1].text.startswith("1. Several delegations")
    assert drafts.exported(summary, TEXT, Attribution.NONE)
    path = tmp_path / "summary.docx"
    path.write_bytes(in_format(document, DocumentFormat.WORD, lambda *_: b""))
    back = word_back(path, drafts, desk.meeting, summary)
    assert (back.text, back.told.edited, back.told.added, back.told.missing) == (TEXT, (), (), ())


def test_a_file_that_nobody_changed_is_the_text_that_was_exported(exported: Path, desk: Desk, drafts: Drafts) -> None:
    found = read(exported, desk, drafts)
    assert found.text == TEXT
    assert (found.told.edited, found.told.added, found.told.missing) == ((), (), ())
    assert b"m-1" not in exported.read_bytes()


def test_an_edited_file_keeps_what_each_sentence_stands_on(exported: Path, desk: Desk, drafts: Drafts) -> None:
    def change(xml: str) -> str:
        xml = xml.replace(
            "Visas help.", 'Visas </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">do help.'
        )
        # The sentence on rights is taken out with its mark, and a paragraph comes in before the last one.
        paragraphs = re.findall(r"<w:p>.*?</w:p>", xml, re.DOTALL)
        rights = next(one for one in paragraphs if "rights" in one)
        return xml.replace(rights, "<w:p><w:r><w:t>Somebody’s own sentence.</w:t></w:r></w:p>")

    edit(exported, change)
    found = read(exported, desk, drafts)
    assert found.text == (
        "# Remarks\n\n## Data\n\nSeveral delegations took the view that data is needed. [[m:m-1]] "
        "Visas do help. [[p:p-1]]\n\nSomebody’s own sentence.\n\n\\# is typed by hand & stays.\n"
    )
    assert found.told.edited == ("Visas do help.",)
    assert found.told.added == ("Somebody’s own sentence.",)
    assert [text[-7:] for text in found.told.missing] == ["rights."]


RUN = re.compile(r"<w:r>(<w:rPr>.*?</w:rPr>|<w:rPr/>)?<w:t(?: [^>]*)?>(.*?)</w:t></w:r>", re.DOTALL)
SPACE = r"<w:r>(?:<w:rPr/>)?<w:t xml:space=\"preserve\"> </w:t></w:r>"


def in_letters(xml: str) -> str:
    """Each letter in a run of its own, with what a word processor remembers of its sittings and of spelling."""

    def parted(run: re.Match[str]) -> str:
        letters = enumerate(re.findall(r"&\w+;|.", run[2]))
        made = '<w:r w:rsidR="00A1{:04x}">{}<w:t xml:space="preserve">{}</w:t></w:r><w:proofErr w:type="spellEnd"/>'
        return "".join(made.format(number, run[1] or "", letter) for number, letter in letters)

    return RUN.sub(parted, xml)


@pytest.mark.parametrize(
    "change",
    [
        in_letters,
        lambda xml: re.sub(r'w:id="(\d+)"', lambda found: f'w:id="{int(found[1]) + 100}"', xml),
        lambda xml: re.sub(rf'(<w:bookmarkEnd w:id="\d+"/>)({SPACE})', r"\2\1", xml),
        lambda xml: re.sub(rf"({SPACE})(<w:bookmarkStart [^>]*/>)", r"\2\1", xml),
        lambda xml: re.sub(r"<w:bookmarkStart [^>]*_[012]\"/>", "", xml),
        lambda xml: re.sub(
            r"(<w:r>(?:(?!</w:r>).)*Visas help.*?</w:r>)", r'<w:ins w:id="900" w:author="A">\1</w:ins>', xml, count=1
        ),
        lambda xml: xml.replace("</w:p>", '<w:del w:id="9"><w:r><w:delText> gone</w:delText></w:r></w:del></w:p>'),
        lambda xml: xml.replace("Visas help", "Visas\u00a0help"),
    ],
)
def test_what_a_word_processor_does_by_itself_changes_nothing(
    exported: Path, desk: Desk, drafts: Drafts, change: Callable[[str], str]
) -> None:
    edit(exported, change)
    found = read(exported, desk, drafts)
    assert (found.text, found.told.edited, found.told.added, found.told.missing) == (TEXT, (), (), ())


def test_paragraphs_that_became_one_keep_what_their_sentences_stand_on(
    exported: Path, desk: Desk, drafts: Drafts
) -> None:
    edit(exported, lambda xml: re.sub(r"(Visas help\..*?)</w:p><w:p>(?:<w:pPr>.*?</w:pPr>)?", r"\1", xml, count=1))
    found = read(exported, desk, drafts)
    assert "Visas help. [[p:p-1]] \u062d\u0642\u0648\u0642" in found.text
    assert found.text.count("[[") == TEXT.count("[[")
    assert (found.told.edited, found.told.added, found.told.missing) == ((), (), ())


def test_it_is_taken_as_a_new_version_and_what_was_there_is_kept(exported: Path, desk: Desk, drafts: Drafts) -> None:
    found = read(exported, desk, drafts)
    assert drafts.take_back(desk.meeting, PANEL, found.text)
    assert drafts.current(desk.meeting, PANEL) == TEXT
    kept = [(one.reason, drafts.text_of(one)) for one in drafts.versions(desk.meeting, PANEL)][-2:]
    assert kept == [(DraftReason.LEFT, "# Remarks\n\nSomething else.\n"), (DraftReason.READ_BACK, TEXT)]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda xml: re.sub(r"<w:bookmark\w+ [^>]*>", "", xml), "lost the marks"),
        (lambda xml: re.sub(r"_cc_[0-9a-f]{16}", "_cc_0123456789abcdef", xml), "another draft"),
    ],
)
def test_a_file_of_something_else_is_refused(
    exported: Path, desk: Desk, drafts: Drafts, change: Callable[[str], str], told: str
) -> None:
    edit(exported, change)
    with pytest.raises(FileTrouble) as refused:
        read(exported, desk, drafts)
    assert told in str(refused.value.why)
    assert exported.name in str(refused.value.why)


def test_what_is_no_word_file_is_refused(exported: Path, desk: Desk, drafts: Drafts) -> None:
    exported.write_bytes(b"PK and nothing more")
    with pytest.raises(FileTrouble):
        read(exported, desk, drafts)
    with pytest.raises(FileTrouble):
        read(exported.parent, desk, drafts)


WORDS = (
    "# T\n",
    "## H\n",
    "\\# x",
    "Visas help.",
    "no end",
    "[[p:1]]",
    "[[m:2,3]]",
    "\n\n",
    "حقوق.",
    "“q.”",
    "e.g. this",
)
ODD = ("#", "\u202e", "\u200f", "a\u00a0b", "\u2068x\u2069", "[[", "]]", "\x0e", "\ud83d", "\u2028")


@settings(max_examples=30, deadline=None)
@example("# \x0e")
@given(strategies.lists(strategies.sampled_from((*WORDS, *ODD)), max_size=20).map(" ".join))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    stage, draft = Stage(mode=Mode.REHEARSAL), parse(text)
    document = draft_document(stage.meeting, draft, planned_draft(stage.session, PANEL), stage.now, Attribution.FULL)
    content = in_format(document, DocumentFormat.WORD, lambda *_: b"")
    paragraphs = marked_paragraphs(content, "draft.docx", lambda name: mark_from(name) is not None)
    told = read_back(draft, [(one.level, one.runs) for one in paragraphs])
    assert told == ReadBack(draft, (), (), ())


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_writes_it_back_as_it_was(exported: Path, desk: Desk, drafts: Drafts, tmp_path: Path) -> None:
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    out = tmp_path / "out"
    order = [str(OFFICE), "--headless", profile, "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(out)]
    subprocess.run([*order, str(exported)], capture_output=True, check=True, timeout=120)
    assert read(out / exported.name, desk, drafts).text == TEXT
