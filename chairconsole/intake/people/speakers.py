"""Who speaks in a block: the seats and the people that a text names."""

import re
from dataclasses import dataclass

from chairconsole.intake.language.phrases import any_case, folded
from chairconsole.intake.reading.text_cleanup import without_bullet

_BY = any_case(
    r"\b(?:by|from|par|por|a cargo de(?:l)?)\s+(?:the\s+|la\s+|le\s+|les\s+|el\s+|los\s+|l['’])?(?P<who>.+)$"
)
_OF = any_case(
    r"^(?:[\w’' -]{3,40}?)\b(?:de la|de los|del|des|du|de l['’]|de)\s*(?P<who>(?:pr[eé]sident|co-?pr[eé]sident|"
    r"secr[eé]taire|secretari|co-?facilit|cofacilit|director|directeur|directrice|minist|representante|"
    r"repr[eé]sentant|alto comisionado|haut-commissaire).*)$"
)
_COLON = re.compile(r"^[^:]{3,60}:\s*(?P<who>.+)$")
_HONORIFIC = re.compile(
    r"(?:\b(?:H\.?\s?E\.?|S\.?\s?E\.?|Mr|Ms|Mrs|Dr|Prof|Professor|Ambassador(?= [A-Z])|Amb|Mme|Mlle|Sr|Sra|Excmo|"
    r"Excma|Embajador|Embajadora|Ambassadeur|Ambassadrice|Hon|Sir|Dame)\b\.?|\bM\.)"
)
_TITLES = re.compile(
    r"^(?:(?:H\.?\s?E\.?|S\.?\s?E\.?|Excmo\.?|Excma\.?|Hon\.?|the|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|Prof\.?|Professor|"
    r"Ambassador|Amb\.?|Mme|Mlle|M\.|Sr\.?|Sra\.?|Embajador|Embajadora|Ambassadeur|Ambassadrice|Sir|Dame)\s+)+"
)
_LABEL = any_case(
    r"^\W*(?P<label>(?:co-?)?(?:moderators?|moderat(?:eur|rice)s?|moderador(?:a|es|as)?|moderated by|moderation|"
    r"facilitators?|chairs?|chaired by|presid(?:ent|ente|encia)|animateur|animatrice)|(?:lead )?(?:panel?lists?|"
    r"speakers?|experts?|discussants?|presenters?|panelistes?|panelistas?|intervenants?|orateurs?|oradores|"
    r"ponentes?|expertos|expertas|expositor(?:es)?|respondents?))\s*(?:\([^)]{0,20}\))?\s*[:–—]\s*(?P<names>.*)$"
)
_LEADS = any_case(r"moderat|moderad|facilitat|chair|presid|animat")
_UNNAMED = any_case(r"(?:tbc|tbd|to be (?:confirmed|determined|announced)|a confirmer|por confirmar)\.?")
_LONGEST_NAME = 70
_MOST_NAMES = 8


@dataclass(frozen=True)
class Speaker:
    """A speaker in a text: a person's name, empty if none is given, and their role."""

    name: str
    role: str


@dataclass
class PanelPeople:
    """The people on a panel whom its row names. `is_chaired`: it names a moderator or chair, even without a name."""

    moderators: list[Speaker]
    experts: list[Speaker]
    is_chaired: bool = False


def speaker_of(remarks: str) -> Speaker | None:
    """Who makes remarks, as in "Remarks by the Secretary-General of the conference"."""
    match = _BY.search(remarks) or _OF.match(remarks) or _COLON.match(remarks)
    return _speaker(match["who"]) if match else None


def _speaker(text: str) -> Speaker | None:
    who = re.sub(r"\s*\([^()]*\)\s*$", "", text).strip(" .,;:–—-[]()")
    if not who or len(who) > 300:
        return None
    if _HONORIFIC.search(who[:60]):
        name, _, role = who.partition(",")
        name = _TITLES.sub("", name.strip()).strip(" .,")
        if 0 < len(name) <= _LONGEST_NAME:
            return Speaker(name, role.strip(" .,"))
    return Speaker("", who)


def people_of_panel(description: list[str]) -> PanelPeople:
    """The moderators and experts that the lines of a panel's description name."""
    people = PanelPeople([], [])
    takes: list[Speaker] | None = None
    for line in description:
        label = _LABEL.match(folded(line))
        if label is not None:
            leads = _LEADS.search(label["label"]) is not None
            takes = people.moderators if leads else people.experts
            people.is_chaired = people.is_chaired or leads
            rest = line[label.start("names") :]
        else:
            rest = without_bullet(line)
            if takes is people.moderators or not (_HONORIFIC.match(rest) or _looks_like_name(rest)):
                takes = None
        if takes is not None:
            takes += [speaker for part in rest.split(";") if (speaker := _named(part))]
            del takes[_MOST_NAMES:]
    return people


def _looks_like_name(text: str) -> bool:
    words = text.split(",")[0].split()
    return 2 <= len(words) <= 5 and all(word[:1].isupper() for word in words) and "," in text and len(text) < 160


def _named(text: str) -> Speaker | None:
    text = text.strip(" .,;:–—-")
    if not text or _UNNAMED.fullmatch(folded(text)):
        return None
    name, _, role = text.partition(",")
    plain = _TITLES.sub("", name.strip()).strip(" .,")
    if not plain or len(plain) > _LONGEST_NAME or (not plain[0].isupper() and not plain[0].isdigit()):
        return None
    is_person = _HONORIFIC.search(name) is not None or (1 < len(plain.split()) <= 5 and bool(role))
    return Speaker(plain, role.strip(" .,")) if is_person else Speaker("", text)
