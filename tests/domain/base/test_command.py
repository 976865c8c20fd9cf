"""A command is as good as any frozen dataclass."""

from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from chairconsole.domain.base.command import command


@command
class Give:
    """Something that may be asked for."""

    what: str
    times: int = 1
    to: tuple[str, ...] = field(default_factory=tuple)


@command
class Take:
    """Another one, with the same fields."""

    what: str
    times: int = 1
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AsUsual:
    """What the standard library makes of it."""

    what: str
    times: int = 1
    to: tuple[str, ...] = ()


def test_it_is_compared_by_kind_and_fields() -> None:
    assert Give("a", 2) == Give("a", times=2)
    assert Give("a") != Give("b")
    assert Give("a") != Take("a")
    assert len({Give("a"), Give("a", 1, ()), Take("a")}) == 2


def test_it_cannot_be_changed_but_replaced() -> None:
    given = Give("a")
    with pytest.raises(FrozenInstanceError):
        given.what = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del given.what
    with pytest.raises(AttributeError):
        given.other = 1  # type: ignore[attr-defined]
    assert replace(given, times=3) == Give("a", 3)


def test_it_is_shown_and_matched_as_a_dataclass_is() -> None:
    assert repr(Give("a")) == repr(AsUsual("a")).replace("AsUsual", "Give")
    match Give("a", 2):
        case Give(what, times):
            assert (what, times) == ("a", 2)
    with pytest.raises(TypeError):
        Give()  # type: ignore[call-arg]
    assert not hasattr(Give("a"), "__dict__")
