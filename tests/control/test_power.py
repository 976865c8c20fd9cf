"""The power of the machine that runs the tests, whatever it has."""

import pytest

from chairconsole.control.power import Battery, MachinePower


def test_it_answers_on_any_machine_and_lets_go_as_often_as_asked() -> None:
    power = MachinePower()
    assert power.stay_awake() in (True, False)
    power.may_sleep()
    power.may_sleep()


class Gone:
    """A system that agreed, and then answers no more: what wakepy raises when it is to let go."""

    active = True

    def __enter__(self) -> None:
        """Agree."""

    def __exit__(self, *_: object) -> None:
        raise RuntimeError("Message recipient disconnected from message bus without replying")


def test_a_system_that_is_gone_by_then_is_let_go_of_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wakepy.keep.presenting", lambda **_: Gone())
    power = MachinePower()
    assert power.stay_awake()
    power.may_sleep()
    power.may_sleep()


def test_a_battery_is_in_per_cent_or_not_there() -> None:
    battery = MachinePower().battery()
    assert battery is None or (isinstance(battery, Battery) and 0 <= battery.percent <= 100)
