"""What a speaker said as "I" or "we", as a summary writes it: of the speaker, or in quotation marks."""

import re
from collections.abc import Sequence

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.draft.openings import sentences_of
from chairconsole.report.remarks.first_letter import with_small_first
from chairconsole.report.remarks.frames import finished
from chairconsole.report.remarks.glue import filled
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.saying import statement
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.subjects import Subject
from chairconsole.report.remarks.verbs import Verbs
from chairconsole.report.remarks.words import Words

_QUOTED = re.compile(r'“[^”]*”|«[^»]*»|"[^"]*"')


def in_the_third_person(text: str, speaker: str, lexicon: Lexicon, panel: str = "") -> str:
    """The sentences of a speaker ("moderator") without a first person: "For my part, I would stress that x".

    What cannot be told of the speaker for sure is quoted as it was said; what has no first person stays as it is.
    `panel` is what the panel of a moderator is called.
    """
    own = lexicon.remarks.written.own_words
    who = Subject(own.speakers[speaker].format(panel=panel), is_plural=speaker in own.plural)
    return " ".join(_told(sentence, who, lexicon) for sentence in sentences_of(text.strip()))


def _told(sentence: str, who: Subject, lexicon: Lexicon) -> str:
    own = lexicon.remarks.written.own_words
    plain = sentence.replace("’", "'")
    if found := _said(lexicon).match(plain):
        rest = sentence[found.start("rest") :]
        did = next(did for forms, did in own.verbs.items() if found["verb"].lower() in forms.split())
        if not _is_own(rest, lexicon):
            return finished(f"{who.words} {did[who.is_plural]} {rest}", lexicon.language)
    elif found := _opened(lexicon).match(plain):
        rest = with_small_first(sentence[found.start("rest") :], lexicon)
        if not _is_own(rest, lexicon):
            view = filled(own.view[who.is_plural], lexicon.language, is_verb=False, x=rest)
            return finished(f"{who.words} {view}", lexicon.language)
    elif not _is_own(sentence, lexicon):
        return sentence
    quotation = Spoken(Shape.QUOTATION, sentence.rstrip("."))
    return statement(quotation, PointKind.QUOTE, who, Verbs(), lexicon)


def _is_own(text: str, lexicon: Lexicon) -> bool:
    """Whether words of the speaker stand in a text outside of quotation marks."""
    words = Words.of(_QUOTED.sub(" ", text), lexicon)
    others = lexicon.remarks.written.own_words.own
    return any(word in others or words.is_of_the_speaker(place) for place, word in enumerate(words.small))


def _said(lexicon: Lexicon) -> re.Pattern[str]:
    """A sentence in which the speaker says something: "For my part, I would also like to stress that x"."""
    own = lexicon.remarks.written.own_words
    also = rf"(?:{_either(own.also)}\s+)?"
    pronoun = "|".join(re.escape(one) + (r"\s*" if one.endswith("'") else r"\s+") for one in own.pronouns if one)
    pronoun = f"(?:{pronoun})" + "?" * ("" in own.pronouns)
    verb = _either([form for forms in own.verbs for form in forms.split()])
    wish = rf"(?:{_either(own.wishes)}\s+)?"
    opener = rf"(?:{_either(own.openers)}\s*,?\s+)?"
    return re.compile(rf"{opener}{pronoun}{also}{wish}{also}(?P<verb>{verb})\s+(?P<rest>.+)", re.IGNORECASE)


def _opened(lexicon: Lexicon) -> re.Pattern[str]:
    """A sentence that only begins with the speaker: "In my view, x"."""
    return re.compile(rf"{_either(lexicon.remarks.written.own_words.openers)}\s*,\s+(?P<rest>.+)", re.IGNORECASE)


def _either(words: Sequence[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first))})"
