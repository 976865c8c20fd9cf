"""Signs that turn the direction of the text that follows them: a name or a point may only show them."""

OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""The plain left and right marks are none: they turn nothing."""

_SHOWN = {ord(sign): f"[U+{ord(sign):04X}]" for sign in OVERRIDES}


def overrides_shown(text: str) -> str:
    """The text with the number of each such sign in its place, which no program obeys."""
    return text if text.isascii() else text.translate(_SHOWN)
