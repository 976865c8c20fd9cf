"""Mappings put together."""

import pytest

from chairconsole.domain.base.joining import without_doubles


def test_parts_become_one() -> None:
    assert without_doubles({int: 1}, {}, {str: 2}) == {int: 1, str: 2}


def test_twice_is_an_error_that_names_it() -> None:
    with pytest.raises(ValueError, match="there twice: int"):
        without_doubles({int: 1}, {str: 2}, {int: 3})
