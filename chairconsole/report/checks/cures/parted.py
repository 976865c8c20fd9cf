"""One sentence as two, where it can be parted so that both halves are sentences."""

import re
from collections.abc import Iterator, Sequence

from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.main_verb import main_verb
from chairconsole.report.remarks.words import Words

_STOPS = ".?!"
_SIGNS = re.compile(r"[,;:()“”«»\"]")


def parted(text: str, lexicon: Lexicon) -> Iterator[str]:
    """Two sentences for one: at its semicolon, where it says "that" a second time, or before another main clause."""
    before, semicolon, after = text.partition(";")
    if semicolon and after.strip():
        yield f"{before.strip()}{_stop(text)} {with_capital(after.strip())}"
        return
    that = lexicon.shapes.that
    joint = re.search(rf",? {lexicon.sentences.conjunction} {that} ", text)
    first = re.search(rf"(?<!,) {that} ", text)
    if joint and first and first.start() < joint.start():
        yield f"{text[: joint.start()]}{_stop(text)} {text[: first.end()]}{text[joint.end() :]}"
        return
    if first is None and (clause := next(_main_clauses(text, lexicon), None)) is not None:
        yield f"{text[: clause.start()]}{_stop(text)} {with_capital(text[clause.end() :])}"


def _main_clauses(text: str, lexicon: Lexicon) -> Iterator[re.Match[str]]:
    """Where a comma and a conjunction join a second main clause; Spanish thanks have no word for who thanks."""
    for joint in re.finditer(rf", {lexicon.sentences.conjunction} ", text):
        before, after = text[: joint.start()], text[joint.end() :]
        is_thanks = with_capital(after.split()[0]) in lexicon.remarks.opening_in_two.split() if after.strip() else False
        if is_thanks or (_has_verb(before, lexicon) and _is_clause(after, lexicon)):
            yield joint


def parted_between(text: str, numbers: Sequence[tuple[int, int]], lexicon: Lexicon) -> Iterator[str]:
    """Two sentences for one, so that each has one of its two numbers.

    They are parted at the conjunction between them: where both count what one verb is said of ("There were 12 permits
    and 40 visas"), or where each is in a clause of its own ("fees rose by 5 per cent and wages fell by 3").
    """
    if len(numbers) != 2:
        return
    (first, after_first), (second, _) = numbers
    conjunction = rf",?\s{lexicon.sentences.conjunction}\s"
    joints = list(re.finditer(conjunction, text[after_first:second]))
    if len(joints) != 1:
        return
    joint, after = after_first + joints[0].start(), after_first + joints[0].end()
    opening, lead = text[:first], text[after:second]
    if _SIGNS.search(text[first:joint]) is not None:
        return
    if lead.strip() == "" or (lead.strip() in lexicon.shapes.prepositions and opening.endswith(f" {lead}")):
        before = opening.removesuffix(lead) if lead else opening
        if _may_be_repeated(before, opening, lexicon) and not _has_verb(text[second:], lexicon):
            yield f"{text[:joint]}{_stop(text)} {before}{text[after:]}"
    elif _is_clause(text[after:], lexicon):
        that = re.search(rf"^[^,;:]* {re.escape(lexicon.shapes.that)} ", opening)
        again = that[0] if that else ""
        told = f"{again}{text[after:]}"
        yield f"{text[:joint]}{_stop(text)} {with_capital(told)}"


def with_capital(text: str) -> str:
    """A text with a large first letter."""
    return text[:1].upper() + text[1:]


def _may_be_repeated(before: str, opening: str, lexicon: Lexicon) -> bool:
    """Whether what stands before both numbers has a verb, so that both halves have it; not "between 3 and 5"."""
    last = opening.split()[-1:]
    ranges = lexicon.checks.ranges
    told = before.rpartition(f" {lexicon.shapes.that} ")[2]
    return bool(last) and last[0].casefold() not in ranges and _has_verb(told, lexicon)


def _has_verb(text: str, lexicon: Lexicon) -> bool:
    return main_verb(Words.of(text, lexicon), start=0) is not None


def _is_clause(text: str, lexicon: Lexicon) -> bool:
    """Whether words begin with a subject that a verb follows."""
    verb = main_verb(Words.of(text, lexicon), start=0)
    return verb is not None and verb > 0


def _stop(text: str) -> str:
    return text[-1:] if text[-1:] in _STOPS else "."
