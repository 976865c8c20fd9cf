"""Another version of a frozen record."""

from dataclasses import dataclass, replace

import pytest

from chairconsole.domain.base.replaced import replaced


@dataclass(frozen=True, slots=True)
class Plate:
    name: str
    is_raised: bool = False


def test_it_is_what_the_standard_library_makes() -> None:
    plate = Plate("Kenya")
    assert replaced(plate, is_raised=True) == replace(plate, is_raised=True) == Plate("Kenya", True)
    assert plate == Plate("Kenya")


def test_a_field_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(TypeError):
        replaced(Plate("Kenya"), nmae="Brazil")
