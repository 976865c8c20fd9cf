"""The names of the columns of an agenda's table, and titles of agendas, in English, French and Spanish."""

import re

from chairconsole.intake.language.phrases import any_case, folded
from chairconsole.intake.reading.tidy_text import one_line

_HEADER_WORDS = frozenset(
    re.findall(
        r"\S+",
        """
time times timing hour hours schedule concept agenda item items activity activities session sessions topic
topics subject title programme program event events description details speaker speakers moderator moderators
chair presenter presenters lead facilitator panellists panelists participants venue room location remarks
duration day date notes format objective objectives content contents theme themes responsible no heure heures
horaire horaires activite activites intervenant intervenants seance seances sujet lieu salle orateurs orateur
moderateur duree point points modalites contenu programme intitule hora horas horario actividad actividades
oradores orador ponentes sesion sesiones tema temas lugar sala duracion moderador contenido tiempo fecha dia
jour asunto responsable and et y of the de del la / &
""",
    )
)
_TIME_WORDS = frozenset(
    re.findall(
        r"\S+",
        """
time times timing hour hours schedule heure heures horaire horaires hora horas horario
""",
    )
)

_TITLE = any_case(
    r"^[\s*#_]*(?:(?:annex|annexe|anexo|appendix|attachment)\s*[\dIVXA-H]*\s*[.:–—-]?\s*)?(?:(?:provisional|draft|"
    r"tentative|proposed|detailed|indicative|preliminary|final|projet|proyecto|the)\s+(?:de\s+|d['’])?)*(?:agenda|"
    r"programme|program|timetable|schedule|order of business|programme of work|programa|ordre du jour|"
    r"orden del dia|calendrier|calendario|deroulement|cronograma|horaire|horario|run of show|"
    r"structure of the meeting|organization of work|organisation des travaux|"
    r"organizacion de los trabajos)\b(?:\s+(?:of|de|du|des|for|provisoire|provisional|preliminaire|preliminar|"
    r"tentativ[oa]|detallad[oa]|detaille)\b.{0,60})?[\s*_:.]*$"
)
_ALONE = _TIME_WORDS | {"concept", "item", "activity", "event", "topic", "activite", "actividad", "tema"}
"""Names that stand on lines of their own where every cell of a table was pasted on one."""


def is_header(cells: tuple[str, ...]) -> bool:
    """Whether these are the names of a table's columns."""
    words = [word.strip(".:()") for cell in cells for word in re.split(r"[\s/]+", folded(cell).casefold())]
    words = [word for word in words if word]
    if not words or len(words) > 14 or not all(word in _HEADER_WORDS for word in words):
        return False
    if len(cells) == 1 and len(words) == 1:
        return words[0] in _ALONE and cells[0].strip()[-1] != ":"
    return len(cells) > 1 or any(word in _TIME_WORDS for word in words)


def is_agenda_title(text: str) -> bool:
    """Whether a line is the title of an agenda."""
    plain = folded(one_line(text))
    is_sentence = plain.endswith(".") and len(plain.split()) > 5
    return len(plain) < 100 and not is_sentence and _TITLE.match(plain) is not None
