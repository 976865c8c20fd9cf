"""Signs that turn the direction of the text that follows them: a name or a point may only show them."""

import re

OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""The plain left and right marks are none: they turn nothing."""

_SHOWN = {ord(sign): f"[U+{ord(sign):04X}]" for sign in OVERRIDES}


def overrides_shown(text: str) -> str:
    """The text with the number of each such sign in its place, which no program obeys."""
    return text if text.isascii() else text.translate(_SHOWN)


SHOWN = re.compile("|".join(map(re.escape, _SHOWN.values())))
"""What stands in their places where they are shown."""

_TYPED = {shown: chr(sign) for sign, shown in _SHOWN.items()}


def overrides_typed(text: str) -> str:
    """A text in which such signs are shown as it was typed: whoever typed a number of a sign typed the sign."""
    return SHOWN.sub(lambda found: _TYPED[found[0]], text) if "[U+" in text else text


def shown_place(shown: str, place: int) -> int:
    """Where in a text with signs shown that stands which is at a place of the text as it was typed."""
    for found in SHOWN.finditer(shown):
        if found.start() < place:
            place += len(found[0]) - 1
    return place
