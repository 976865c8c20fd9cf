"""Which frame a typed text is put into: by its shape, by what it is, and by whether somebody is named as speaking."""

import re

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.english_verbs import is_plural_phrase
from chairconsole.report.remarks.glue import filled, with_par_repeated
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.sentence_words import Frame, Row
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken
from chairconsole.report.remarks.subjects import Subject
from chairconsole.report.remarks.verbs import Verbs

INFINITIVES = frozenset({Shape.INFINITIVE, Shape.NOT_INFINITIVE})
LONG = 10
"""From so many words on, typed words are put at the end of a sentence if a frame allows it."""
_LONGEST_TOPIC = 2  # words
_NUMBERED = re.compile(r"[^\d,]* (?=(?:\D?\d){4})\d+(?:[./-]\d+)+$")
_OUTER_MARKS = re.compile(r'^\s*["“«„]\s*([^"“”«»„]*?)\s*["”»“]\s*$')
_STRAIGHT = re.compile(r'"([^"]*)"')
_TO_DO = re.compile(r"((?:[\w'-]+ ){0,4}[\w'-]+s) to ([\w-]+)")
_SINGLE = re.compile(r"(?<!\w)'((?:[^']|(?<=\w)'(?=\w))+)'(?!\w)")
_MARKS = {
    Language.ENGLISH: ("“{}”", "‘{}’"),
    Language.FRENCH: ("« {} »", "“{}”"),
    Language.SPANISH: ("«{}»", "“{}”"),
}
"""Quotation marks around words, and around words inside of a quotation."""


def row_for(spoken: Spoken, what: PointKind, lexicon: Lexicon) -> Row:
    """The frames of a shape and kind: those of the shape for points where the kind has none of its own.

    A conclusion is the moderator's, whatever its shape.
    """
    frames = lexicon.sentences.frames
    if what is PointKind.CONCLUSION:
        return frames[what]
    if what is PointKind.OFFER and spoken.shape is Shape.NOUN and _begins_with(lexicon.sentences.offers, spoken):
        what = PointKind.POINT  # "the offer of one country to host a hub"
    if (name := _more_exactly(spoken, what, lexicon)) in frames:
        return frames[name]
    if what is PointKind.RECOMMENDATION and _is_only_mentioned(spoken, lexicon):
        what = PointKind.POINT
    if spoken.stands_alone:
        return frames.get(f"{Shape.AS_TYPED} {what}", frames[Shape.AS_TYPED])
    is_of_people = spoken.shape is Shape.NOUN and _begins_with(lexicon.sentences.people, spoken)
    if is_of_people and what is PointKind.POINT and "noun people" in frames:
        return frames["noun people"]
    is_need = spoken.shape is Shape.VERBLESS and spoken.adjective in lexicon.sentences.words_of_need
    for name in (f"{spoken.shape} needed" if is_need else f"{spoken.shape} {what}", spoken.shape.value):
        if name in frames:
            return frames[name]
    return frames[Shape.AS_TYPED]


def _more_exactly(spoken: Spoken, what: PointKind, lexicon: Lexicon) -> str:
    """The row of a figure that is no exact number ("nearly 7 billion"), of a noun with its place; empty for others."""
    if spoken.shape is Shape.FIGURE:
        openers = (*lexicon.shapes.figure_openers, *lexicon.shapes.figure_openers_before_digits)
        return "figure near" if spoken.words.lower().startswith(openers) else ""
    if spoken.shape is not Shape.NOUN or what not in (PointKind.POINT, PointKind.RECOMMENDATION):
        return ""
    name = "noun placed" if what is PointKind.POINT else "noun placed recommendation"
    return name if _has_place(spoken, lexicon) else ""


def _has_place(spoken: Spoken, lexicon: Lexicon) -> bool:
    """Whether a noun is followed by where it is to be: "affected communities at the table, not only experts"."""
    words = spoken.words.lower()
    before = next((words[: words.find(f" {place}")] for place in lexicon.sentences.places if f" {place}" in words), "")
    return bool(before) and lexicon.shapes.prepositions.isdisjoint(before.replace(",", " ,").split())


def _is_only_mentioned(spoken: Spoken, lexicon: Lexicon) -> bool:
    """Whether a noun names what nobody proposes: an ill, people, a law that has its number, the topic of a clause."""
    words = lexicon.sentences.only_mentioned | lexicon.sentences.people
    is_there = _begins_with(words, spoken) or _NUMBERED.match(spoken.words) is not None
    return spoken.shape is Shape.NOUN and (is_there or _is_a_topic(spoken))


def _is_a_topic(spoken: Spoken) -> bool:
    """Whether a few words before a colon say what the statement behind it is about: "climate: visas should be kept"."""
    is_short = len((spoken.bare or spoken.words).split()) <= _LONGEST_TOPIC
    return is_short and spoken.tail is not None and spoken.tail.shape is Shape.CLAUSE and ": " in spoken.typed


def _names_doers(spoken: Spoken, lexicon: Lexicon) -> bool:
    """Whether an English noun phrase says who is to do something, which is called for: "banks to accept cards"."""
    found = _TO_DO.match(spoken.words) if spoken.shape is Shape.NOUN else None
    if found is None or found[2].lower() not in lexicon.shapes.infinitives:
        return False
    return lexicon.shapes.prepositions.isdisjoint(found[1].lower().split())


def _begins_with(nouns: frozenset[str], spoken: Spoken) -> bool:
    """Whether one of these nouns is the first of the typed words, or follows an adjective or article there."""
    return not nouns.isdisjoint((spoken.bare or spoken.words).lower().replace("'", " ").split()[:2])


def next_frame(
    spoken: Spoken,
    what: PointKind,
    subject: Subject | None,
    verbs: Verbs,
    lexicon: Lexicon,
    *,
    goes_on: bool = False,
    may_be_first: bool = True,
) -> Frame:
    """The frame whose turn it is. `subject`: None if nobody is named; it is left out where no frame has a place for it.

    `goes_on`: something follows with the same subject. `may_be_first`: False for what follows another statement.
    """
    row = row_for(spoken, what, lexicon)
    somebody = subject if row.subject else None
    frames, also = (row.subject, row.subject_also) if somebody else (row.nobody, row.also)

    names_doers = what is PointKind.RECOMMENDATION and _names_doers(spoken, lexicon)
    is_long = len(spoken.words.split()) >= LONG or has_aside(spoken.words, lexicon) or _has_apposition(spoken)

    def fits(frame: Frame) -> bool:
        if frame.modal is not None and frame.modal is not spoken.has_modal:
            return False
        if frame.panellist and not (somebody and somebody.is_panellist):
            return False
        if frame.several and not (somebody and somebody.number > 1):
            return False
        if frame.opinion and any(map(str.isdigit, spoken.words)):
            return False
        if (frame.first and not may_be_first) or (frame.long and not is_long):
            return False
        if names_doers and not frame.says.endswith(" for {x}"):
            return False
        if somebody and goes_on and not frame.begins_with_subject:
            return False
        is_strong = frame.verb in lexicon.sentences.strong_verbs
        return not is_strong or (somebody.number if somebody else 1) >= verbs.strong_from

    of_row = [frame for frame in frames if fits(frame)]
    fitting = [*of_row, *(frame for frame in also if fits(frame))]
    if is_long and any(frame.ends_with_words for frame in of_row):
        fitting = [one for one in fitting if one.ends_with_words]
    known = {id(one) for one in fitting or (*frames, *also)}
    shape = Shape.AS_TYPED if spoken.stands_alone else spoken.shape
    return verbs.next(frames, also, shape, lambda frame: id(frame) in known)


def put_into(frame: Frame, spoken: Spoken, subject: Subject | None, lexicon: Lexicon) -> str:
    """The frame with the typed words in it, without capital and stop."""
    who = subject.words if subject else ""
    is_about_words = subject is None and frame.says.startswith("{x} {verb}")
    is_plural = subject.is_plural if subject else is_about_words and is_plural_phrase(spoken.words, lexicon)
    if "{subject}:" in frame.says:
        who = who.removesuffix(",")
    one, many = lexicon.sentences.verbs.get(frame.verb, ("", ""))
    text = filled(
        frame.says,
        lexicon.language,
        is_verb=spoken.shape in INFINITIVES or spoken.shape is Shape.CLAUSE,
        subject=who,
        verb=many if is_plural else one,
        own=lexicon.sentences.own_plurals.get(spoken.verb, spoken.verb) if is_plural else spoken.verb,
        x=_words_for(frame, spoken, lexicon),
        bare=spoken.bare or spoken.words,
        new=spoken.new or spoken.words,
        adjective=spoken.adjective,
        language=lexicon.sentences.languages.get(spoken.language or lexicon.language, ""),
    )
    return _without_the_same_word(text, lexicon) if subject else text


def own_frame(spoken: Spoken, lexicon: Lexicon) -> Frame | None:
    """The frame of nobody for a typed verb ("support was expressed for {x}"); "to" and "that" after it have others."""
    own = lexicon.sentences.own_verbs
    after = spoken.words.partition(" ")[0]
    template = own.get(f"{spoken.verb} {after}") or (own.get(spoken.verb) if after not in ("to", "that") else None)
    return Frame(verb=spoken.verb, says=template) if template else None


def has_aside(words: str, lexicon: Lexicon) -> bool:
    """Whether typed words end in an aside that a comma has to close: a comma that does not stand in a list."""
    _, comma, after = words.rpartition(", ")
    return bool(comma) and f" {lexicon.sentences.conjunction} " not in after


def _has_apposition(spoken: Spoken) -> bool:
    """Whether what is added follows right behind the words, so that nothing of the frame may stand between."""
    return spoken.tail is not None and spoken.shape in (Shape.NOUN, Shape.FIGURE)


def is_too_long(text: str, lexicon: Lexicon) -> bool:
    """Whether a sentence has more words than can be read aloud in one breath."""
    return len(text.split()) > lexicon.sentences.longest


def finished(text: str, language: Language) -> str:
    """A sentence as it is read: its first letter large, its stop, apostrophes and quotation marks as printed."""
    text = text.strip()
    if '"' in text:
        text = _STRAIGHT.sub(lambda found: _MARKS[language][0].format(found[1]), text)
    if "'" in text:
        text = _SINGLE.sub(lambda found: _MARKS[language][1].format(found[1]), text)
        text = re.sub(r"(?<=\w)'", "’", text)
    is_closed = text.endswith(("?", "!", ".", "…")) or text.rstrip(" ”»").endswith(("?", "!", "…"))
    return text[:1].upper() + text[1:] + ("" if is_closed else ".")


def _words_for(frame: Frame, spoken: Spoken, lexicon: Lexicon) -> str:
    """The typed words as they stand in a frame: with what closes them, and without marks that the frame has."""
    words = spoken.words
    if spoken.shape is Shape.QUOTATION:
        whole = _OUTER_MARKS.match(words)
        return _STRAIGHT.sub(lambda found: _MARKS[lexicon.language][1].format(found[1]), whole[1] if whole else words)
    if lexicon.language is Language.FRENCH:
        words = with_par_repeated(words)
    if frame.says.endswith("?"):
        return words.strip(" ¿?")
    return f"{words}," if not frame.ends_with_words and has_aside(words, lexicon) else words


def _without_the_same_word(text: str, lexicon: Lexicon) -> str:
    again = lexicon.sentences.subjects.again
    if again and text.count(again[0]) > 1 and len(re.findall(rf"\b{again[0]}\b", text)) > 1:
        return re.sub(rf"\b{again[0]}\b", again[1], text, count=1)
    return text
