"""How a number of delegations is put in words; the bounds are the user's to change."""

from pydantic import BaseModel, ConfigDict, Field, model_validator

_ONES = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


class Quantifiers(BaseModel):
    """From how many on each word is used: by default a few 3-4, several 5-9, many from 10 on.

    `most` needs so many, and `most_share` of those who spoke (a half).
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

    def word(self, number: int, of: int | None = None) -> str:
        """The word for so many, as in "several"; "most" only where `of` how many spoke is known. At least one."""
        if number < 1:
            raise ValueError("nobody is not a number of delegations")
        if of is not None and number >= self.most and number >= of * self.most_share:
            return "most"
        for bound, word in ((self.many, "many"), (self.several, "several"), (self.a_few, "a few")):
            if number >= bound:
                return word
        return number_word(number)


USUAL = Quantifiers()
"""The words as PRACTICE has them."""


def number_word(number: int) -> str:
    """A number as it is written in running text: in words below one hundred."""
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = _TENS[number // 10 - 2], number % 10
        return f"{tens}-{_ONES[ones]}" if ones else tens
    return str(number)
