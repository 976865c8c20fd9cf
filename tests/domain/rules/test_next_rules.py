"""What the key for "next" does; what it names is tested with the query."""

from chairconsole.domain.commands.agenda_commands import Next
from tests.domain.given import Stage, kinds


def test_the_big_button_opens_the_block_that_is_due() -> None:
    stage = Stage()
    assert kinds(stage.do(Next())) == ["block_opened"]
    assert stage.meeting.block_id == "opening-1"
