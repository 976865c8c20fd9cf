"""The time zone of a venue."""

import pytest

from chairconsole.domain.plan.time_zone import check_time_zone


def test_a_time_zone():
    assert check_time_zone("America/New_York") == "America/New_York"
    for name in ("/etc/localtime", "Europe/Zurich/", "x" * 5000, "a/../b"):
        with pytest.raises(ValueError, match=r"^there is no time zone "):
            check_time_zone(name)
