"""What a speaker said as "I" or "we", as a summary writes it: of the speaker, or in quotation marks."""

import re

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


def with_own_words_quoted(text: str, lexicon: Lexicon) -> str:
    """A sentence with quotation marks for what stands behind its colon, if that says "we" or "our"."""
    announced, colon, said = text.partition(": ")
    if not colon or _QUOTED.search(said) or not is_own(said, lexicon):
        return text
    return finished(f'{announced}: "{said.removesuffix(".")}"', lexicon.language)


def _told(sentence: str, who: Subject, lexicon: Lexicon) -> str:
    own = lexicon.remarks.written.own_words
    plain = sentence.replace("’", "'")
    if (found := own.heard_by_all.match(plain)) and not is_own(sentence[found.start("rest") :], lexicon):
        rest = sentence[found.start("rest") :]
        return finished(lexicon.remarks.written.heard.format(heard=rest.rstrip(".")), lexicon.language)
    if found := own.said.match(plain):
        rest = sentence[found.start("rest") :]
        did = own.verbs[own.forms_of(found["verb"])]
        if not is_own(rest, lexicon):
            return finished(f"{who.words} {did[who.is_plural]} {rest}", lexicon.language)
    elif found := own.opened.match(plain):
        rest = with_small_first(sentence[found.start("rest") :], lexicon)
        if not is_own(rest, lexicon):
            view = filled(own.view[who.is_plural], lexicon.language, is_verb=False, x=rest)
            return finished(f"{who.words} {view}", lexicon.language)
    elif not is_own(sentence, lexicon):
        return sentence
    quotation = Spoken(Shape.QUOTATION, sentence.rstrip("."))
    return statement(quotation, PointKind.QUOTE, who, Verbs(), lexicon)


def is_own(text: str, lexicon: Lexicon) -> bool:
    """Whether words of the speaker stand in a text outside of quotation marks."""
    words = Words.of(_QUOTED.sub(" ", text), lexicon)
    others = lexicon.remarks.written.own_words.own
    return any(word in others or words.is_of_the_speaker(place) for place, word in enumerate(words.small))
