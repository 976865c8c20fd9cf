"""Which speech a right of reply answers: the present one or any before it in the same meeting."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.limits import blocks_of_meeting
from chairconsole.ui.podium.quick_add.choices import Choice
from chairconsole.ui.words.name_words import on_behalf, short_title, speaker_name
from chairconsole.ui.words.time_words import clock_time


def answerable(meeting: Meeting) -> list[Intervention]:
    """The speeches that count of the meeting to which the open block belongs, the latest first."""
    if meeting.block is None:
        return []
    blocks = blocks_of_meeting(meeting.session, meeting.block)
    return [speech for speech in reversed(meeting.speeches()) if speech.block in blocks]


def speech_choices(meeting: Meeting) -> list[Choice]:
    """The same speeches as choices: who spoke, and when."""
    return [_choice(meeting, speech) for speech in answerable(meeting)]


def _choice(meeting: Meeting, speech: Intervention) -> Choice:
    at = clock_time(meeting.session.venue_time(speech.began.at))
    block = meeting.session.block(speech.block)
    if speech.block == meeting.block_id or block is None:
        about = fill(QCoreApplication.translate("reply_to", "replies to the speech of %1"), at)
    else:
        words = QCoreApplication.translate("reply_to", "replies to the speech of %1, %2")
        about = fill(words, at, short_title(block))
    name = f"{speaker_name(meeting.session, speech)} {on_behalf(speech.behalf)}".strip()
    return Choice(name, about, speech.participant, speech=speech.id)
