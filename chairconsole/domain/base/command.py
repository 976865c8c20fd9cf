"""What all commands have in common."""


class Command:
    """A frozen dataclass that `decide` refuses or turns into events."""

    __slots__ = ()
