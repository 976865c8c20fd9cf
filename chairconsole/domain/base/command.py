"""What all commands have in common."""


class Command:
    """Something that may be asked for: a frozen dataclass that `decide` refuses or turns into events."""

    __slots__ = ()
