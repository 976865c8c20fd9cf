"""What somebody asks to have opened."""

from chairconsole.control.open_request import OpenRequest


def test_nothing_said_asks_for_the_welcome_screen_at_the_speed_of_time() -> None:
    request = OpenRequest()
    assert (request.session_file, request.record, request.mode, request.speed) == (None, None, None, 1.0)
