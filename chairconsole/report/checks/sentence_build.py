"""How sentences are built: colon form, another language, length, openings, and words that are never generated."""

import re
from collections.abc import Collection, Iterator, Sequence

from chairconsole.report.checks.begun_alike import same_openings
from chairconsole.report.checks.checked import Checked, Sentence
from chairconsole.report.checks.counted import Counting, counted_reference, reporting
from chairconsole.report.checks.cures.other_words import in_other_shapes, in_other_words
from chairconsole.report.checks.cures.own_words import of_another
from chairconsole.report.checks.cures.parted import parted
from chairconsole.report.checks.finding import Finding, FindingCode, by_hand, by_hand_at_least, offered
from chairconsole.report.doubts.doubt import uncertainty_of
from chairconsole.report.doubts.uncertainty import Uncertainty
from chairconsole.report.draft.third_person import is_own
from chairconsole.report.remarks.languages import other_language
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.subjects import not_of_one_delegation

MOST_ALONE = 4
"""So many times a text says "one delegation" or "another"."""

_LISTS = frozenset(("heard", "themes"))
"""Who was heard and which themes there are may be a long list."""

_DENYING = frozenset(("no", "not", "pas", "sans", "sin", "without"))
_THANKS = re.compile(r"\b(?:agradec|agradezco|gracias|merci|remerci|thank)")
_END = r"(?=[\s\"'”’»)]*(?:[.;:!?…]|$)|\s(?:that|que|qu)\b)"
"""The end of a sentence, or of what stands before its clause: "stressed by all that x"."""

_QUOTED = re.compile(r'“[^”]*”|«[^»]*»|"[^"]*"')


def sentence_build(checked: Checked) -> Iterator[Finding]:
    """What is wrong with how sentences are built."""
    openings = colon_openings(checked.lexicon)
    words = checked.lexicon.checks
    never, claims = _phrases(words.never), _phrases(words.claims, words.claims_at_the_end)
    counting = Counting(checked.lexicon, checked.bounds)
    told_by = re.compile(rf"(?<!\w)(?:{reporting(checked.lexicon)}|(?:a été|on a) \w+)\W", re.IGNORECASE)
    for sentence in checked.sentences:
        yield from _colon_form(sentence, checked, openings)
        yield from _doubtful(sentence, checked, is_colon_form=is_colon_form(sentence, openings))
        yield from _of_whoever_was_noted(sentence, checked, told_by)
        yield from _other_language(sentence, checked)
        yield from _never_said(sentence, checked, never)
        yield from _claimed(sentence, checked, claims, counting)
        is_list = any(
            reference.kind == "s" and not _LISTS.isdisjoint(reference.ids) for reference in sentence.references
        )
        if checked.is_read_out and not is_list and sentence.words > checked.lexicon.sentences.longest:
            yield sentence.finding(FindingCode.LONG_SENTENCE, offered(*parted(sentence.text, checked.lexicon)))
    if checked.is_read_out:
        yield from same_openings(checked)
        yield from _one_delegation(checked)


def colon_openings(lexicon: Lexicon) -> tuple[str, ...]:
    """How sentences of the colon form announce what was noted: "this point was made:", "made this point:"."""
    rows = [row for name, row in lexicon.sentences.frames.items() if name.startswith(Shape.AS_TYPED)]
    frames = (frame.says for row in rows for frames in (row.nobody, row.also) for frame in frames)
    told = (
        frame.says.format(subject="", verb=form, x="").strip()
        for row in rows
        for frame in row.subject
        for form in lexicon.sentences.verbs[frame.verb]
    )
    return tuple(says.casefold() for says in (*(says.removesuffix("{x}").strip() for says in frames), *told))


def is_colon_form(sentence: Sentence, openings: Sequence[str]) -> bool:
    """Whether typed words are only announced in it, as the last resort; a theme or a subject may stand before that."""
    announced, colon, _ = sentence.text.casefold().partition(":")
    return (announced + colon).endswith(tuple(openings))


def names_one_delegation(sentence: Sentence, lexicon: Lexicon) -> int:
    """How often a sentence speaks of one delegation, or of another one; one that speaks for a group is none."""
    words = lexicon.sentences.subjects
    kind = words.kinds["delegation"]
    one = f"{words.numbers[kind.gender][0]} {kind.one}"
    text = _QUOTED.sub(" ", sentence.text).casefold().replace("’", "'")
    for other in not_of_one_delegation(lexicon):
        text = text.replace(other.casefold(), " ")
    begins = re.match(rf"{re.escape(words.another[kind.gender])}(?!\w)", text)
    return len(re.findall(rf"\b{re.escape(one)}\b", text)) + bool(begins)


def _colon_form(sentence: Sentence, checked: Checked, openings: Sequence[str]) -> Iterator[Finding]:
    if not is_colon_form(sentence, openings):
        return
    announced = sentence.text[: sentence.text.index(":") + 1]
    yield sentence.whole(FindingCode.COLON_FORM, by_hand_at_least(*in_other_words(sentence, checked)), announced)


def _doubtful(sentence: Sentence, checked: Checked, *, is_colon_form: bool) -> Iterator[Finding]:
    """A sentence that still is as it was generated, from words that it may not fit or that say "we".

    One that reads like a note was found for that, with the same offers.
    """
    if sentence.piece not in checked.as_generated:
        return
    for reference in sentence.references:
        said = checked.said(reference)
        uncertainty = uncertainty_of(said) if said is not None else None
        if uncertainty is None:
            continue
        if uncertainty is Uncertainty.FIRST_PERSON:
            # What the written summary has in quotation marks is not its writer's.
            if not checked.is_read_out and not is_own(sentence.text, checked.lexicon):
                continue
            offers = (*of_another(sentence.text, checked.lexicon), *in_other_words(sentence, checked))
            yield sentence.finding(FindingCode.FIRST_PERSON, by_hand_at_least(*offers))
        elif not is_colon_form:
            yield sentence.finding(FindingCode.DOUBTFUL, by_hand_at_least(*in_other_words(sentence, checked)))
        return


def _of_whoever_was_noted(sentence: Sentence, checked: Checked, told_by: re.Pattern[str]) -> Iterator[Finding]:
    """What a person typed as told of others, with "we" or "our" in it: "It was said that we ratified"."""
    lexicon = checked.lexicon
    that = lexicon.shapes.that
    found = re.search(rf" (?:{that} |{that[:-1]}['’])", sentence.text)
    if found is None or sentence.is_around or sentence.piece in checked.as_generated:
        return
    head, told = sentence.text[: found.start()], sentence.text[found.end() :]
    if told_by.search(f"{head} ") and not is_own(head, lexicon) and is_own(told, lexicon):
        offers = of_another(sentence.text, lexicon)
        yield sentence.finding(FindingCode.FIRST_PERSON, by_hand_at_least(*offers))


def _other_language(sentence: Sentence, checked: Checked) -> Iterator[Finding]:
    text = sentence.text if sentence.is_typed else _QUOTED.sub(" ", sentence.text)
    if other_language(text, checked.lexicon) is None and not _is_announced_as_foreign(sentence, checked):
        return
    yield sentence.finding(FindingCode.OTHER_LANGUAGE, by_hand(""))


def _is_announced_as_foreign(sentence: Sentence, checked: Checked) -> bool:
    frame = checked.lexicon.sentences.frames["foreign"].nobody[0].says
    return sentence.text.casefold().startswith(frame.partition("{")[0].casefold())


def _phrases(phrases: Collection[str], at_the_end: Collection[str] = ()) -> re.Pattern[str]:
    ends = {**dict.fromkeys(phrases, r"(?!\w)"), **dict.fromkeys(at_the_end, _END)}
    longest_first = sorted(ends, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(one) + ends[one] for one in longest_first)})", re.IGNORECASE)


def _never_said(sentence: Sentence, checked: Checked, never: re.Pattern[str]) -> Iterator[Finding]:
    """What the program must not say of what was said: not what a person typed, in the draft or in a note."""
    if sentence.is_around or sentence.piece not in checked.as_generated:
        return
    typed = _typed(sentence, checked)
    for match in never.finditer(sentence.text):
        if match[0].casefold() not in typed:
            yield _said_less(sentence, checked, match[0], never)


def _claimed(sentence: Sentence, checked: Checked, claims: re.Pattern[str], counting: Counting) -> Iterator[Finding]:
    """What a person typed into the draft of all or most: that they agree, or where nothing counts them that they said.

    Whoever reads may say so knowingly; what is in a note or a conclusion was decided when it was typed.
    """
    if sentence.is_around or sentence.piece in checked.as_generated:
        return
    text, typed = sentence.text.replace("’", "'"), _typed(sentence, checked)
    spans = [match.span() for match in claims.finditer(text)]
    if counted_reference(sentence, checked) is None:
        spans += [(one.start, one.end) for one in counting.by_hand(text) if one.is_share and _begins(text, one.start)]
    told = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), sentence.text)
    for start, end in spans:
        before = text[:start].casefold()
        is_said = _DENYING.isdisjoint(before.split()[-1:]) and not _THANKS.search(before)
        if told[start:end].strip() and text[start:end].casefold() not in typed and is_said:
            yield _said_less(sentence, checked, sentence.text[start:end], claims)
            return


def _begins(text: str, place: int) -> bool:
    """Whether a place is the beginning of a sentence, a single word before it left out ("As all noted")."""
    return len(text[:place].split()) < 2


def _said_less(sentence: Sentence, checked: Checked, found: str, without: re.Pattern[str]) -> Finding:
    """What says more than was noted, and sentences that do not."""
    one = checked.one_statement(sentence) or counted_reference(sentence, checked)
    told = [checked.told(one), *in_other_shapes(one, checked)] if one else []
    offers = [text for text in told if text and not without.search(text)]
    return sentence.whole(FindingCode.NEVER_SAID, offered(*offers), found)


def _typed(sentence: Sentence, checked: Checked) -> str:
    """What was typed in the notes of a sentence, as it is and with its abbreviations said."""
    typed = checked.typed(sentence.references)
    return f"{typed} {checked.glossary.said(typed)}".casefold().replace("’", "'")


def _one_delegation(checked: Checked) -> Iterator[Finding]:
    number = 0
    for sentence in checked.sentences:
        more = names_one_delegation(sentence, checked.lexicon)
        number += more
        if more and number > MOST_ALONE:
            reference = checked.one_statement(sentence)
            said = checked.said(reference) if reference else None
            is_nobodys = reference is not None and said is not None and checked.subject(reference) is None
            told = [checked.told(reference)] if reference and is_nobodys else []
            yield sentence.finding(FindingCode.ONE_DELEGATION, offered(*(one for one in told if one)))
