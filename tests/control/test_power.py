"""The power of the machine that runs the tests, whatever it has."""

from chairconsole.control.power import Battery, MachinePower


def test_it_answers_on_any_machine_and_lets_go_as_often_as_asked() -> None:
    power = MachinePower()
    assert power.stay_awake() in (True, False)
    power.may_sleep()
    power.may_sleep()


def test_a_battery_is_in_per_cent_or_not_there() -> None:
    battery = MachinePower().battery()
    assert battery is None or (isinstance(battery, Battery) and 0 <= battery.percent <= 100)
