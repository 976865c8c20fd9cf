"""What a person keeps in a draft although the check found it: remembered with what is half typed."""

from collections.abc import Callable

from chairconsole.control.kept_drafts import HalfTypedTexts
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.checks.finding import Finding, FindingCode


class KeptFindings:
    """The keys of findings that are kept knowingly, draft by draft; a sentence that changes is asked about again."""

    def __init__(self, texts: HalfTypedTexts) -> None:
        self._texts = texts

    def of(self, draft: DraftId) -> frozenset[tuple[FindingCode, str]]:
        """What is kept in a draft."""
        return kept_in(self._texts.get, draft)

    def keep(self, draft: DraftId, finding: Finding) -> None:
        """Let this stand from now on."""
        code, sentence = finding.key
        before = self._texts.get(_key(draft))
        if finding.key not in self.of(draft):
            self._texts.set(_key(draft), f"{before}{code.value} {sentence}\n")


def kept_in(half_typed: Callable[[str], str], draft: DraftId) -> frozenset[tuple[FindingCode, str]]:
    """What is kept in a draft, by the half-typed texts of a record; a line that says nothing is passed over."""
    lines = (line.partition(" ") for line in half_typed(_key(draft)).splitlines())
    known = set(FindingCode)
    return frozenset((FindingCode(code), sentence) for code, _, sentence in lines if code in known)


def _key(draft: DraftId) -> str:
    purpose, block = draft
    return f"kept:{purpose.value}:{block or ''}"
