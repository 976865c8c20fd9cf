"""A passphrase comes from the terminal, or from the input of a script."""

import io

import pytest

from chairconsole.command_line import passphrase
from chairconsole.command_line.passphrase import NoPassphrase, known_passphrase, new_passphrase


class Terminal(io.StringIO):
    """A terminal on which these lines are typed."""

    def isatty(self) -> bool:
        return True


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> list[str]:
    """Type lines at the questions; what was asked."""
    asked: list[str] = []
    waiting = list(lines)

    def answer(words: str) -> str:
        asked.append(words)
        if not waiting:
            raise EOFError
        return waiting.pop(0)

    monkeypatch.setattr("sys.stdin", Terminal())
    monkeypatch.setattr(passphrase.getpass, "getpass", answer)
    return asked


def test_a_new_one_is_typed_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = typed(monkeypatch, "lake", "lake")
    assert new_passphrase() == "lake"
    assert len(asked) == 2
    typed(monkeypatch, "lake", "Lake")
    with pytest.raises(NoPassphrase, match="are not the same"):
        new_passphrase()


def test_one_that_is_empty_protects_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for lines in ([""], []):
        typed(monkeypatch, *lines)
        with pytest.raises(NoPassphrase, match="empty passphrase"):
            new_passphrase()
    typed(monkeypatch)
    with pytest.raises(NoPassphrase, match="was packed with a passphrase, and none was given"):
        known_passphrase("a.handover")


def test_a_known_one_is_typed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = typed(monkeypatch, "lake")
    assert known_passphrase("a.handover") == "lake"
    assert asked == ["Passphrase of a.handover: "]


def test_a_script_gives_it_as_a_line_of_the_input(monkeypatch: pytest.MonkeyPatch) -> None:
    for line in (" lake \r\nmore\n", " lake "):
        monkeypatch.setattr("sys.stdin", io.StringIO(line))
        assert new_passphrase() == " lake "
    monkeypatch.setattr("sys.stdin", io.StringIO("x" * 5000))
    with pytest.raises(NoPassphrase, match="no more than 1000"):
        new_passphrase()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\n"), encoding="ascii"))
    with pytest.raises(NoPassphrase, match="encoding"):
        new_passphrase()
