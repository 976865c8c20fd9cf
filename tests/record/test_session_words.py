"""What the parts of a session file are called."""

from collections.abc import Iterator
from typing import get_args, get_origin

from chairconsole.domain.plan.parts import Agenda, Plan
from chairconsole.record.session_words import HEADERS


def test_every_part_of_a_plan_has_a_header() -> None:
    assert {model for model in _kinds_of(Plan) if model.__module__ == Plan.__module__} == set(HEADERS)


def _kinds_of(model: type[Plan]) -> Iterator[type[Plan]]:
    for kind in model.__subclasses__():
        yield kind
        yield from _kinds_of(kind)


def _written(model: type[Plan], place: str = "") -> Iterator[tuple[type[Plan], str]]:
    """The parts of a part, each with the header of its table or of the tables of its list."""
    for key, field in model.model_fields.items():
        for part in (field.annotation, *get_args(field.annotation)):
            if isinstance(part, type) and issubclass(part, Plan):
                name = f"{place}{key}"
                yield part, f"[[{name}]]" if get_origin(field.annotation) is tuple else f"[{name}]"
                yield from _written(part, f"{name}.")


def test_a_header_is_where_the_part_stands_in_the_file() -> None:
    assert {Agenda: "the file", **dict(_written(Agenda))} == HEADERS
