"""How a number of delegations is put in words; the bounds are the user's to change."""

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Quantifiers(BaseModel):
    """From how many on each word is used: by default a few 3-4, several 5-9, many from 10 on.

    `most` and `most_share` are kept as they were chosen; no draft says "most" any more.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    a_few: int = Field(default=3, ge=3)
    several: int = Field(default=5, ge=3)
    many: int = Field(default=10, ge=3)
    most: int = Field(default=10, ge=3)
    most_share: float = Field(default=0.5, gt=0, le=1)

    @model_validator(mode="after")
    def _grow(self) -> "Quantifiers":
        if not self.a_few <= self.several <= self.many:
            raise ValueError('"a few" is no more than "several", and "several" no more than "many"')
        return self


USUAL = Quantifiers()
"""The words as PRACTICE has them."""
