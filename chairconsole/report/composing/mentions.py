"""Which voices a text has named: the only entity heard is "l'entité" from then on, a second one is "another".

Of an only one that is told by itself, the sentence on who was heard is enough.
"""

from collections.abc import Iterable
from itertools import takewhile

from chairconsole.report.accounts.voices import Voice, VoiceKind
from chairconsole.report.composing.wording import Wording
from chairconsole.report.remarks.subjects import Before


class Mentions:
    """What one text said of voices, statement by statement."""

    def __init__(self, wording: Wording) -> None:
        self.of_one_delegation = 0
        """How many sentences were about one delegation, or another one."""
        self._wording = wording
        self._named: set[str] = set()
        self._counted: set[str] = set()
        self._in_a_row: list[tuple[Voice, ...]] = []
        self._of_theme: list[tuple[Voice, ...]] = []

    def before(self, voices: tuple[Voice, ...]) -> Before:
        """What was said before a statement of these voices."""
        alone = voices if len(voices) == 1 else ()
        others = frozenset(voice.key for voice in alone if self._is_another(voice))
        same = frozenset(voice.key for voice in alone if self._is_same(voice))
        # Beside other kinds, "ainsi qu'un représentant", one is named as it was counted.
        only_ones = self._wording.only_ones
        known = only_ones & self._named | (only_ones & self._counted if alone else frozenset())
        return Before(known, others, same)

    def counted(self, voices: Iterable[Voice]) -> None:
        """The sentence on who was heard was told: whoever is the only one of a kind was "one representative" there."""
        self._counted.update(voice.key for voice in voices)

    def begin_theme(self) -> None:
        """What follows is of another theme: whoever is named there is no other one than those before."""
        self._of_theme = []

    def told(self, text: str, voices: tuple[Voice, ...] = ()) -> None:
        """Sentences were told whose subject are these voices; none if they have no such subject."""
        self._named.update(voice.key for voice in voices)
        if voices:
            self._in_a_row.append(voices)
        else:
            self._in_a_row.clear()
        self._of_theme.append(voices)
        self.of_one_delegation += self._wording.of_one_delegation(text)

    def follows_one_delegation(self, voices: tuple[Voice, ...]) -> bool:
        """Whether the sentence directly before is of a single delegation, and of none of these."""
        last = self._in_a_row[-1] if self._in_a_row else ()
        is_one = len(last) == 1 and last[0].kind is VoiceKind.DELEGATION and not last[0].is_group
        return is_one and last[0].key not in {voice.key for voice in voices}

    def _is_another(self, voice: Voice) -> bool:
        """Whether those of its kind that its theme named before are others; of delegations only those directly before.

        "One panellist" twice in a theme would be heard as the same one.
        """

        def is_of_its_kind(voices: tuple[Voice, ...]) -> bool:
            return any(self._wording.sort_of(one) == self._wording.sort_of(voice) for one in voices)

        directly = takewhile(is_of_its_kind, reversed(self._in_a_row))
        is_delegation = voice.kind is VoiceKind.DELEGATION
        of_its_kind = list(directly if is_delegation else filter(is_of_its_kind, self._of_theme))
        return bool(of_its_kind) and all(one.key != voice.key for voices in of_its_kind for one in voices)

    def _is_same(self, voice: Voice) -> bool:
        """Whether the sentence directly before is of this voice alone, or its theme named no other one of its kind.

        "One panellist" twice in a theme would be heard as two. Of a delegation it is never said.
        """
        last = self._in_a_row[-1] if self._in_a_row else ()
        sort = self._wording.sort_of(voice)
        of_its_kind = {one.key for voices in self._of_theme for one in voices if self._wording.sort_of(one) == sort}
        is_known = [one.key for one in last] == [voice.key] or of_its_kind == {voice.key}
        return voice.kind is not VoiceKind.DELEGATION and is_known
