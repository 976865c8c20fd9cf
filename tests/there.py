"""What a test knows to be there, where its type allows that it is not."""

from typing import TypeVar

Value = TypeVar("Value")


def there(value: Value | None) -> Value:
    """The value; the test fails if it is None."""
    assert value is not None
    return value
