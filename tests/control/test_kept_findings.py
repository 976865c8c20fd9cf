"""What is kept knowingly stays known, draft by draft."""

from chairconsole.control.kept_findings import KeptFindings
from chairconsole.domain.events.draft_events import Purpose
from chairconsole.report.checks.finding import BY_HAND, Finding, FindingCode

PANEL, OTHER = (Purpose.CONCLUDING, "panel-1"), (Purpose.CONCLUDING, "panel-2")


class _Texts(dict[str, str]):
    """Half-typed texts of a test."""

    def get(self, key: str) -> str:  # type: ignore[override]
        return super().get(key, "")

    def set(self, key: str, text: str) -> None:
        self[key] = text


def test_what_is_kept_is_known_after_a_restart_and_in_its_draft_only() -> None:
    texts = _Texts()
    finding = Finding(FindingCode.SIGN, None, "&", BY_HAND, "key")
    KeptFindings(texts).keep(PANEL, finding)
    KeptFindings(texts).keep(PANEL, Finding(FindingCode.NO_STAR, None, "", BY_HAND, ""))
    KeptFindings(texts).keep(PANEL, finding)
    assert KeptFindings(texts).of(PANEL) == {(FindingCode.SIGN, "key"), (FindingCode.NO_STAR, "")}
    assert KeptFindings(texts).of(OTHER) == frozenset()


def test_a_line_of_a_later_version_is_passed_over() -> None:
    texts = _Texts({f"kept:{PANEL[0].value}:panel-1": "unheard_of key\nsign key\n"})
    assert KeptFindings(texts).of(PANEL) == {(FindingCode.SIGN, "key")}
