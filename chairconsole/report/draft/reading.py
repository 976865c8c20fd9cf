"""Where a reader should be: which part of a draft is due after so many seconds."""

from dataclasses import dataclass

from chairconsole.report.draft.draft_text import Draft, Heading, Paragraph, Piece
from chairconsole.report.draft.length import reading_length
from chairconsole.report.draft.pace import USUAL_PACE


@dataclass(frozen=True, slots=True)
class SpokenPart:
    """A heading or paragraph as it is read out; it is reached after `begins` seconds."""

    text: str
    is_heading: bool
    begins: float


def spoken_parts(draft: Draft, pace: int = USUAL_PACE) -> tuple[SpokenPart, ...]:
    """The parts of a draft one after the other; headings are shown and not read, and take no time."""
    parts, at = [], 0.0
    for part in draft.parts:
        is_heading = isinstance(part, Heading)
        if part.text:
            parts.append(SpokenPart(part.text, is_heading, at))
        at += 0.0 if is_heading else reading_length(part.text, pace).seconds
    return tuple(parts)


def read_lines(text: str, pace: int = USUAL_PACE) -> tuple[SpokenPart, ...]:
    """The paragraphs of a text that was prepared elsewhere: each line that is not empty."""
    paragraphs = [Paragraph((Piece(line.strip()),)) for line in text.splitlines() if line.strip()]
    return spoken_parts(Draft(tuple(paragraphs)), pace)


def due(parts: tuple[SpokenPart, ...], seconds: float) -> int | None:
    """The place of the paragraph that should be reached by now; the last one after the end, None without any."""
    paragraphs = [place for place, part in enumerate(parts) if not part.is_heading]
    reached = [place for place in paragraphs if parts[place].begins <= seconds]
    return reached[-1] if reached else next(iter(paragraphs), None)
