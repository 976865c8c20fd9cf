"""Each thing that may be wrong with a file that came has its sentence."""

from pathlib import Path
from typing import get_args

import pytest

from chairconsole.record.handover.errors import HandoverCode, HandoverError


@pytest.mark.parametrize("code", get_args(HandoverCode))
def test_each_sentence_names_the_file_and_is_another(code: HandoverCode) -> None:
    path = Path("sessions/a.handover")
    words = str(HandoverError(code, path))
    assert str(path) in words
    assert words.endswith(".")
    assert [words] == [one for other in get_args(HandoverCode) if (one := str(HandoverError(other, path))) == words]
