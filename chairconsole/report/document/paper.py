"""Paper, as it is usual where somebody prints."""

from enum import StrEnum


class Paper(StrEnum):
    """A size of paper."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def millimetres(self) -> tuple[float, float]:
        """How wide and how high it is."""
        return (215.9, 279.4) if self is Paper.LETTER else (210.0, 297.0)


_LETTER = frozenset(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"])
"""The territories of which Unicode's locale data (CLDR 46, `paperSize`) say so; all others use A4."""


def paper_of(locale: str) -> Paper:
    """The paper that is usual in a locale as systems name it: "en_US.UTF-8", "fr-CA", "es_MX@euro"."""
    parts = locale.partition(".")[0].partition("@")[0].replace("-", "_").split("_")
    return Paper.LETTER if _LETTER.intersection(parts[1:]) else Paper.A4
