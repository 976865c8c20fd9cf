"""Which verb a generated sentence has, by the frames of the lexicon."""

import re
from collections.abc import Iterator

from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.sentence_words import Frame

_PLACE = re.compile(r"\{(\w+)\}")
_JOINT = re.compile(r"(?:(?<= )(?:que|de|à|a))? ?$")
"""A small word before what was typed changes with it: "que", "qu’", "de", "du"."""


class SaidVerbs:
    """Finds the frames that a sentence was made with: where one begins, the one with most words of its own."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        frames = sorted(set(self._frames()), key=lambda one: (-one[0], one[1]))
        self._patterns = [(own, re.compile(pattern, re.IGNORECASE), said) for own, pattern, said in frames]
        under = (frame.partition("{theme}")[0].replace("’", "'") for frame in lexicon.remarks.under_theme)
        themes = (rf"{re.escape(_JOINT.sub('', words).rstrip())} [^,]+, " for words in under)
        beyond = (re.escape(frame.partition("{x}")[0]) for frame in lexicon.remarks.beyond)
        self._opener = re.compile(rf"^(?:{'|'.join((*themes, *beyond))})")

    def of(self, sentence: str) -> tuple[tuple[str, str], tuple[str, str]]:
        """The first and the last verb of a sentence, as frames name it, and of which shape its row is.

        A theme may stand before them, or what goes on: "On data, a proposal was made for x", "In addition, …". All are
        empty if it was made with no frame.
        """
        text = self._opener.sub("", sentence.replace("’", "'"))
        found = [(match.end(1), -own, said) for own, pattern, said in self._patterns if (match := pattern.match(text))]
        if not found:
            return ("", ""), ("", "")
        last = max(place for place, _, _ in found)
        return min(found)[2], min(one for one in found if one[0] == last)[2]

    def _frames(self) -> Iterator[tuple[int, str, tuple[str, str]]]:
        sentences = self._lexicon.sentences
        for name, row in sentences.frames.items():
            for frame in (*row.subject, *row.nobody, *row.also, *row.subject_also):
                if "{own}" not in frame.says:
                    yield from self._with_verb(frame, name.partition(" ")[0])
        for bundle in sentences.bundles:
            for frame in bundle.frames:
                yield from self._with_verb(frame, "bundle")

    def _with_verb(self, frame: Frame, shape: str) -> Iterator[tuple[int, str, tuple[str, str]]]:
        forms = self._lexicon.sentences.verbs.get(frame.verb, ("",)) if "{verb}" in frame.says else ("",)
        for form in forms:
            says = frame.says.replace("{verb}", form).replace("’", "'")
            pattern, own, end = "()", 0, 0
            for place in _PLACE.finditer(says):
                literal = says[end : place.start()]
                if place[1] != "subject":
                    literal = _JOINT.sub("", literal)
                pattern = "(.+?)" if pattern == "()" and not literal else f"{pattern}{re.escape(literal)}.+"
                own += len(literal)
                end = place.end()
            yield own + len(says[end:]), pattern + re.escape(says[end:]), (frame.verb, shape)
