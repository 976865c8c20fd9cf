"""The note that is being typed: one text with its speech, themes, kind and shape, whichever field it is typed in."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.draft_places import block_of_conclusion
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.half_note import HalfNote
from chairconsole.ui.frame.sentence_line import turned

if TYPE_CHECKING:  # what no start of the console needs
    from chairconsole.report.draft.note_sentence import NoteSentence

WORKING_NOTE = "note"


class TypedNote(QObject):
    """Text belongs to the speaker at its first character. What is half typed is kept within a second.

    `changed` follows whatever changes it. What sentences are made with is loaded when the first is wanted: no start
    waits for it.
    """

    changed = Signal()

    def __init__(self, feed: Feed, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._bridge = bridge
        self._is_given = False
        self._said: tuple[HalfNote, str | None, Meeting, NoteSentence] | None = None
        self._note = HalfNote.from_text(bridge.working_text(WORKING_NOTE)) or HalfNote()
        if not self._note.text:
            self._note = self._note.model_copy(update={"shape": None})

    @property
    def half(self) -> HalfNote:
        """What is typed and chosen so far."""
        return self._note

    def prepare(self) -> None:
        """Load what sentences are made with, so that the first character does not wait for it."""
        from chairconsole.report.draft.note_kind import kind_by_first_words
        from chairconsole.report.draft.note_sentence import Noted, note_sentence

        kind = kind_by_first_words(self._feed.meeting, self._bridge.vocabulary, "x")
        note_sentence(self._feed.meeting, self._bridge.vocabulary, Noted("x", kind, None, None))

    def type(self, text: str) -> None:
        """Let this be the text; one that is emptied is about nobody, and nothing is chosen for it but its themes."""
        if text == self._note.text:
            return
        if not text:
            self._is_given = False
            self._set(HalfNote(themes=self._note.themes))
            return
        speech = self.speech_id()
        kind = self._note.what if self._note.chosen else self._suggested_kind(text)
        self._set(self._note.model_copy(update={"text": text, "speech": speech, "what": kind}))

    def compose(self, text: str) -> None:
        """Keep within a second a text of which the last part is still being composed; the note is as it was."""
        half = self._note.model_copy(update={"text": text, "speech": self.speech_id()})
        self._bridge.keep_working_text(WORKING_NOTE, half.model_dump_json())

    def choose_kind(self, kind: PointKind) -> None:
        """Let the note be this, whatever its words suggest."""
        self._change(what=kind, chosen=True)

    def switch_theme(self, theme: str, *, on: bool) -> None:
        """Give the note a theme, or take it away."""
        wanted = {*self._note.themes, theme} if on else {*self._note.themes} - {theme}
        known = (one.id for one in self._feed.meeting.session.rules.themes)
        self._change(themes=tuple(one for one in known if one in wanted))

    def turn_shape(self) -> None:
        """Let the note be read in the next shape; refused while there is none."""
        if self._is_there():
            self._change(shape=turned(self._note.shape))

    def choose_shape(self, shape: PointShape | None) -> None:
        """Let the note be read in this shape, or in the one that is found by rule."""
        self._change(shape=shape)

    def give(self, speech: str) -> None:
        """Let the note be about this speech."""
        self._is_given = True
        self._set(self._note.model_copy(update={"speech": speech}))

    def give_to_present(self) -> bool:
        """Give what is being typed to the present speaker; refused while nothing is. Whether it was given."""
        speech = self._feed.meeting.latest_speech()
        if not self._is_there() or speech is None:
            return False
        self.give(speech.id)
        return True

    def keep(self) -> bool:
        """Keep the note as a point; whether it was kept. Nothing is typed then."""
        return self._keep(self._note.what, ())

    def keep_question(self, to: tuple[str, ...]) -> bool:
        """Keep the note as a question to these seats."""
        return self._keep(PointKind.QUESTION, to)

    def _keep(self, what: PointKind, to: tuple[str, ...]) -> bool:
        note = self._note
        known = {one.id for one in self._feed.meeting.session.rules.themes}
        themes = tuple(theme for theme in note.themes if theme in known)
        point = KeepPoint(note.text, themes, self.speech_id(), what, to, shape=note.shape)
        nothing = HalfNote()
        return self._bridge.do(point, {WORKING_NOTE: nothing.model_dump_json()}, lambda: self._let_go_of(note.text))

    def _let_go_of(self, kept: str) -> None:
        """Nothing is typed any more but what was added to the text since it was to be kept."""
        self._is_given = False
        added = self._note.text.removeprefix(kept).lstrip()
        self._set(self._note.model_copy(update={"text": added}) if added else HalfNote())
        self._bridge.keep_working_text(WORKING_NOTE, self._note.model_dump_json())

    def speech_id(self) -> str | None:
        """The speech that the text belongs to; while nothing is typed, the one that it would belong to now.

        A space begins nothing. Text begun before anybody spoke belongs to no speech. Where its speech was taken back,
        the next one has it.
        """
        note, meeting = self._note, self._feed.meeting
        is_begun = bool(note.text.strip()) or self._is_given
        if is_begun and (note.speech is None or note.speech in meeting.interventions):
            return note.speech
        speech = meeting.latest_speech()
        return speech.id if speech else None

    @property
    def speech(self) -> Intervention | None:
        """The same, as the meeting has it."""
        return self._feed.meeting.interventions.get(self.speech_id() or "")

    def sentence(self) -> "NoteSentence | None":
        """What the note gives; None while nothing is typed. It is worked out once for all who show it."""
        note, of, meeting = self._note, self.speech_id(), self._feed.meeting
        if not note.text.strip():
            return None
        if self._said is not None and self._said[:2] == (note, of) and self._said[2] is meeting:
            return self._said[3]
        from chairconsole.report.draft.note_sentence import Noted, note_sentence

        speech = meeting.interventions.get(of or "")
        block = meeting.block_id if speech is None else speech.block
        if note.what is PointKind.CONCLUSION:
            block = block_of_conclusion(meeting, of)
        said = note_sentence(meeting, self._bridge.vocabulary, Noted(note.text, note.what, speech, block, note.shape))
        self._said = (note, of, meeting, said)
        return said

    def refuse_if_empty(self) -> bool:
        """Say that nothing is typed, where that is so; whether it is."""
        return not self._is_there()

    def _is_there(self) -> bool:
        if not self._note.text.strip():
            self._bridge.refused.emit(Refused("nothing_said"))
        return bool(self._note.text.strip())

    def _suggested_kind(self, text: str) -> PointKind:
        """The kind that the first words suggest; a question is put to somebody, which is said when it is kept."""
        if not text.strip():
            return PointKind.POINT
        from chairconsole.report.draft.note_kind import kind_by_first_words

        kind = kind_by_first_words(self._feed.meeting, self._bridge.vocabulary, text)
        return PointKind.POINT if kind is PointKind.QUESTION else kind

    def _change(self, **changes: object) -> None:
        self._set(self._note.model_copy(update=changes))

    def _set(self, note: HalfNote) -> None:
        if note != self._note:
            self._note = note
            self._bridge.keep_working_text(WORKING_NOTE, note.model_dump_json())
        self.changed.emit()
