"""Ids of blocks that a person can read: "opening", "panel-2", "lunch-1", "summary-panel", "closing-2"."""

import re
from collections import Counter

from chairconsole.domain.plan.parts import BlockKind, free_id, slug
from chairconsole.intake.agenda.planned_rows import PlannedRow
from chairconsole.intake.agenda.row_kinds import panel_number
from chairconsole.intake.language.number_words import number_of
from chairconsole.intake.language.phrases import folded

_LONGEST = 40
_BREAKS: tuple[tuple[str, str], ...] = (
    (r"lunch|dejeuner|almuerzo", "lunch"),
    (r"coffee|tea\b|cafe", "coffee"),
    (r"side", "side-events"),
    (r"reception|cocktail", "reception"),
    (r"dinner|diner|cena", "dinner"),
)


def block_ids(rows: list[PlannedRow]) -> list[str]:
    """An id for each row, none twice."""
    bases = [_base(one) for one in rows]
    often = Counter(bases)
    by_day = {BlockKind.OPENING, BlockKind.BREAK, BlockKind.CLOSING}
    taken: set[str] = set()
    result = []
    panels = 0
    for one, base in zip(rows, bases, strict=True):
        if one.parts.kind is BlockKind.PANEL:
            panels += 1
            number = panel_number(one.parts.title)
            said = number_of(number) if number else None
            wanted = f"panel-{said or (number or '').lower() or panels}"
        elif one.parts.kind in by_day and (one.row.day > 0 or often[base] > 1):
            wanted = f"{base}-{one.row.day + 1}"
        else:
            wanted = base
        block_id = free_id(wanted, taken, "-" if base == wanted else ".")
        taken.add(block_id)
        result.append(block_id)
    return result


def _base(one: PlannedRow) -> str:
    plain = folded(one.parts.title).casefold()
    match one.parts.kind:
        case BlockKind.OPENING:
            return "opening" if re.search(r"open|ouvert|apertura|inaugur", plain) else "welcome"
        case BlockKind.BREAK:
            return next((name for words, name in _BREAKS if re.search(words, plain)), "break")
        case BlockKind.OTHER:
            words = slug(plain)[:_LONGEST].strip("-.")
            return words or "block"
        case kind:
            return kind.value.replace("_", "-")
