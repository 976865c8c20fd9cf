"""A user's glossary as one line: "w/ = with; HR = human resources"."""

from collections.abc import Mapping


def glossary_of(line: str) -> dict[str, str]:
    """What is said for what is typed. Raises ValueError, with the part of the line that is no "typed = said"."""
    found: dict[str, str] = {}
    for part in filter(None, map(str.strip, line.split(";"))):
        typed, _, said = map(str.strip, part.partition("="))
        if not typed or not said:
            raise ValueError(part)
        found[typed] = said
    return found


def line_of_glossary(glossary: Mapping[str, str]) -> str:
    """The line that says the same."""
    return "; ".join(f"{typed} = {said}" for typed, said in glossary.items())
