"""What the parts of a session file are called."""

from chairconsole.domain.plan.parts import Plan
from chairconsole.record.session_words import HEADERS


def test_every_part_of_a_plan_has_a_header() -> None:
    assert {model for model in Plan.__subclasses__() if model.__module__ == Plan.__module__} == set(HEADERS)
