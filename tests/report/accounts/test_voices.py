"""Whose voices points have."""

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.note_commands import KeepPoint, MarkPoints
from chairconsole.domain.commands.speech_commands import SpeakerAbsent
from chairconsole.domain.events.point_events import PointMark
from chairconsole.report.accounts.voices import VoiceKind, delegations_heard, voices_of
from tests.domain.given import who
from tests.report.draft.noted import AFRICAN_GROUP, Noted


def test_a_group_is_one_voice_whoever_speaks_for_it_and_other_than_the_nation(noted: Noted) -> None:
    noted.said("Kenya", "for the group", behalf=AFRICAN_GROUP)
    noted.said("Mali", "for the group too", behalf=AFRICAN_GROUP)
    noted.said("Kenya", "for itself")
    noted.said("Kenya", "and again")
    voices = voices_of(noted.meeting, noted.meeting.points.values())
    assert [(one.key, one.is_group) for one in voices] == [("African Group", True), ("Kenya", False)]
    assert delegations_heard(noted.meeting) == delegations_heard(noted.meeting, "panel-1") == 2
    assert delegations_heard(noted.meeting, "panel-2") == 0


def test_each_kind_is_told_apart(noted: Noted) -> None:
    for kind in (ParticipantKind.IGO, ParticipantKind.UN_ENTITY, ParticipantKind.STAKEHOLDER, ParticipantKind.OTHER):
        noted.said(kind.value, "x", kind=kind)
    noted.said("ICRC", "x", kind=ParticipantKind.IGO)
    for seat in ("expert-1", "moderator"):
        noted.note(noted.speaks_as(who("unused"), seat=seat), "x")
    voices = voices_of(noted.meeting, noted.meeting.points.values())
    assert [one.kind for one in voices] == [
        VoiceKind.IGO,
        VoiceKind.UN_ENTITY,
        VoiceKind.STAKEHOLDER,
        VoiceKind.SPEAKER,
        VoiceKind.OBSERVER,
        VoiceKind.PANELLIST,
        VoiceKind.MODERATOR,
    ]


def test_a_co_facilitator_is_no_other_speaker(noted: Noted) -> None:
    noted.open("opening-1")
    noted.note(noted.speaks_as(who("unused"), seat="co-1"), "x")
    noted.note(noted.speaks_as(who("unused"), seat="secretary-general"), "x")
    voices = voices_of(noted.meeting, noted.meeting.points.values())
    assert [one.kind for one in voices] == [VoiceKind.CO_FACILITATOR, VoiceKind.SPEAKER]


def test_a_point_of_no_speech_that_counts_has_no_voice(noted: Noted) -> None:
    noted.note(None, "loose")
    noted.note(noted.speaks_as(who("Chad")), "was not there")
    noted.do(SpeakerAbsent())
    assert voices_of(noted.meeting, noted.meeting.points.values()) == ()
    assert delegations_heard(noted.meeting) == 0


def test_who_asked_not_to_be_named_once_is_not_named(noted: Noted) -> None:
    noted.said("Kenya", "x")
    hidden = noted.said("Kenya", "y")
    noted.do(MarkPoints((hidden,), PointMark.NOT_FOR_ATTRIBUTION))
    (kenya,) = voices_of(noted.meeting, noted.meeting.points.values())
    assert not kenya.may_be_named


def test_a_text_that_was_received_and_not_spoken_is_nobodys_voice(noted: Noted) -> None:
    speech = noted.speaks_as(who("Chad"))
    noted.do(KeepPoint("from the longer text", (), speech, written=True))
    assert voices_of(noted.meeting, noted.meeting.points.values()) == ()
    noted.note(speech, "spoken")
    assert [one.key for one in voices_of(noted.meeting, noted.meeting.points.values())] == ["Chad"]
