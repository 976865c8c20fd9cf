"""A note that is still being typed, as it is kept from one second to the next."""

from typing import Self

from pydantic import BaseModel, ValidationError

from chairconsole.domain.base.event_parts import PointKind, PointShape


class HalfNote(BaseModel):
    """Its text, themes and speech, what it is and whether a person said so, and the shape that was chosen."""

    text: str = ""
    themes: tuple[str, ...] = ()
    speech: str | None = None
    what: PointKind = PointKind.POINT
    chosen: bool = False
    shape: PointShape | None = None

    @classmethod
    def from_text(cls, text: str) -> Self | None:
        """The note that was kept as this text, an empty one if it is empty; None if it cannot be read."""
        try:
            note = cls.model_validate_json(text or "{}")
        except ValidationError:
            return None
        # Before kinds were suggested, whatever was no plain point had been chosen.
        was_chosen = note.chosen or (note.what is not PointKind.POINT and "chosen" not in note.model_fields_set)
        return note.model_copy(update={"chosen": was_chosen})
