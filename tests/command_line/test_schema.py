"""`chairconsole schema`."""

import json

from tests.command_line.conftest import CommandLine


def test_the_schema_is_printed(command_line: CommandLine) -> None:
    assert json.loads(command_line.done("schema"))["title"] == "the file"
