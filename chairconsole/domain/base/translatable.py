"""Sentences that are made below the windows: in English as they stand, and in any language on the screen.

The command line, files and logs use such a sentence as the text that it is. A window takes its template to Qt's
translation and fills in the parts anew (`chairconsole.ui.words.translated`).
"""


class Translatable(str):
    """A text made of a template and of what stands for its %1, %2 and so on.

    A part that is itself such a text is translated with the whole; every other part is shown as it is.
    """

    __slots__ = ("parts", "template")

    template: str
    parts: tuple[object, ...]

    def __new__(cls, template: str, *parts: object) -> "Translatable":
        """The text in the words of its template. No more than nine parts."""
        made = super().__new__(cls, fill(template, *parts))
        made.template = template
        made.parts = parts
        return made

    def __reduce__(self) -> tuple[type["Translatable"], tuple[object, ...]]:
        return Translatable, (self.template, *self.parts)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name by which Qt's lupdate finds texts
    """Mark a text for translation; the windows translate it when they show it."""
    return text


def fill(template: str, *parts: object) -> str:
    """The template with its parts for %1, %2 and so on; a part that looks like a place is left as it is."""
    first, *rest = template.split("%")
    text = first
    for piece in rest:
        number = int(piece[0]) if piece[:1].isdigit() and piece[0].isascii() else 0
        text += f"{parts[number - 1]}{piece[1:]}" if 0 < number <= len(parts) else f"%{piece}"
    return text


def joined(separator: str, parts: list[str]) -> Translatable:
    """Several texts one after the other, each of which is translated by itself; nothing is an empty one."""
    alone, both = "%1", f"%1{separator}%2"
    together = Translatable(alone, *(parts[:1] or [""]))
    for part in parts[1:]:
        together = Translatable(both, together, part)
    return together
