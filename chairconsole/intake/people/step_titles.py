"""What seats and derived steps are called, in the language of the note."""

import re
from dataclasses import dataclass

_FEWEST = 3
"""A name or two of a building make no language."""
_WORDS = {
    "en": r"\b(?:the|of|and|will|for|with|by|on|to|in|from)\b",
    "fr": r"\b(?:le|les|des|du|et|sera|pour|avec|aux|une|sur)\b",
    "es": r"\b(?:el|los|las|del|y|para|con|una|por|sobre)\b",
}


@dataclass(frozen=True)
class StepTitles:
    """Titles of steps and labels of seats; those with a number have a place for it."""

    moderator: str
    panellists: str
    expert: str
    thematic_expert: str
    opening_remarks: str
    concluding_remarks: str
    discussion: str
    reactions: str
    perspective: str
    moderator_of: str
    chairs: dict[str, str]


_TITLES = {
    "en": StepTitles(
        "Moderator", "Panellists", "Expert {}", "Thematic expert", "Moderator's opening remarks",
        "Moderator's concluding remarks",
        "Interactive discussion", "Reactions and comments", "Perspective of the moderator of panel {}",
        "Moderator of panel {}", {"co-facilitators": "Co-facilitators", "co-chairs": "Co-Chairs", "chair": "Chair"},
    ),
    "fr": StepTitles(
        "Modérateur", "Panélistes", "Expert {}", "Expert thématique", "Remarques liminaires du modérateur",
        "Remarques finales du modérateur", "Débat interactif", "Réactions et observations",
        "Point de vue du modérateur de la table ronde {}", "Modérateur de la table ronde {}",
        {"co-facilitators": "Cofacilitateurs", "co-chairs": "Coprésidents", "chair": "Président"},
    ),
    "es": StepTitles(
        "Moderador", "Panelistas", "Experto {}", "Experto temático", "Palabras de apertura del moderador",
        "Palabras finales del moderador", "Debate interactivo", "Reacciones y comentarios",
        "Perspectiva del moderador del panel {}", "Moderador del panel {}",
        {"co-facilitators": "Cofacilitadores", "co-chairs": "Copresidentes", "chair": "Presidente"},
    ),
}  # fmt: skip


def language_of(text: str) -> str:
    """The language of a text: "en", "fr" or "es", by its small words."""
    counts = {name: len(re.findall(words, text, re.IGNORECASE)) for name, words in _WORDS.items()}
    likely = max(counts, key=lambda name: (counts[name], name == "en"))
    return likely if counts[likely] >= _FEWEST and counts[likely] > counts["en"] else "en"


def titles_in(language: str) -> StepTitles:
    """The titles in one of these languages."""
    return _TITLES[language]
