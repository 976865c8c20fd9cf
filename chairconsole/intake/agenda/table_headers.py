"""The names of the columns of an agenda's table, and titles of agendas, in English, French and Spanish."""

import re

from chairconsole.intake.language.phrases import any_case, folded
from chairconsole.intake.reading.text_cleanup import one_line

_TIME_WORDS = r"times?|timing|hours?|schedule|heures?|horaires?|horas?|horario"
_TIME_WORD = any_case(_TIME_WORDS)
_HEADER_WORD = any_case(
    rf"{_TIME_WORDS}|concept|agenda|items?|activity|activities|sessions?|topics?|subject|title|programme|program|"
    r"events?|description|details|speakers?|moderators?|chair|presenters?|lead|facilitator|panell?ists|participants|"
    r"venue|room|location|remarks|duration|day|date|notes|format|objectives?|contents?|themes?|responsible|no|"
    r"activites?|intervenants?|seances?|sujet|lieu|salle|orateurs?|moderateur|duree|points?|modalites|contenu|"
    r"intitule|actividad|actividades|oradores|orador|ponentes|sesion|sesiones|temas?|lugar|sala|duracion|moderador|"
    r"contenido|tiempo|fecha|dia|jour|asunto|responsable|and|et|y|of|the|de|del|la|/|&"
)
_ALONE = any_case(rf"{_TIME_WORDS}|concept|item|activity|event|topic|activite|actividad|tema")
"""Names that stand on lines of their own where every cell of a table was pasted on one."""
_TITLE = any_case(
    r"^[\s*#_]*(?:(?:annex|annexe|anexo|appendix|attachment)\s*[\dIVXA-H]*\s*[.:–—-]?\s*)?(?:(?:provisional|draft|"
    r"tentative|proposed|detailed|indicative|preliminary|final|projet|proyecto|the)\s+(?:de\s+|d['’])?)*(?:agenda|"
    r"programme|program|timetable|schedule|order of business|programme of work|programa|ordre du jour|"
    r"orden del dia|calendrier|calendario|deroulement|cronograma|horaire|horario|run of show|"
    r"structure of the meeting|organization of work|organisation des travaux|"
    r"organizacion de los trabajos)\b(?:\s+(?:of|de|du|des|for|provisoire|provisional|preliminaire|preliminar|"
    r"tentativ[oa]|detallad[oa]|detaille)\b.{0,60})?[\s*_:.]*$"
)


def is_header(cells: tuple[str, ...]) -> bool:
    """Whether these are the names of a table's columns."""
    words = [word.strip(".:()") for cell in cells for word in re.split(r"[\s/]+", folded(cell).casefold())]
    words = [word for word in words if word]
    if not words or len(words) > 14 or not all(map(_HEADER_WORD.fullmatch, words)):
        return False
    if len(cells) == 1 and len(words) == 1:
        return _ALONE.fullmatch(words[0]) is not None and cells[0].strip()[-1] != ":"
    return len(cells) > 1 or any(map(_TIME_WORD.fullmatch, words))


def is_agenda_title(text: str) -> bool:
    """Whether a line is the title of an agenda."""
    plain = folded(one_line(text))
    is_sentence = plain.endswith(".") and len(plain.split()) > 5
    return len(plain) < 100 and not is_sentence and _TITLE.match(plain) is not None
