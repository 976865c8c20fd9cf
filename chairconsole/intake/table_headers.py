"""The names of the columns of an agenda's table, in English, French and Spanish."""

import re

from chairconsole.intake.calendar_dates import folded

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


def is_header(cells: tuple[str, ...]) -> bool:
    """Whether these are the names of a table's columns."""
    words = [word.strip(".:()") for cell in cells for word in re.split(r"[\s/]+", folded(cell).casefold())]
    words = [word for word in words if word]
    if not words or len(words) > 14 or not all(word in _HEADER_WORDS for word in words):
        return False
    return len(cells) > 1 or any(word in _TIME_WORDS for word in words) or len(words) == 1
