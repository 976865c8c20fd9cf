"""A record goes on: what is asked about the time in between, and said."""

from chairconsole.control.opening import RunningSession
from chairconsole.domain.base.timing import between
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.shell.clock_trouble import clock_step_words, wall_was_behind_words
from chairconsole.ui.shell.opening import AfterPause, ask_after_pause, begun_notice, resumed_notice, undecided_notice
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.theme import Look


def say_how_it_goes_on(look: Look, running: RunningSession, screen: SessionScreen, bridge: Bridge) -> None:
    """Say how a record was found, and ask what only a person knows; of one that begins, whether its days moved."""
    how, meeting = running.resumed, running.console.meeting
    if how is None:
        begun = begun_notice(meeting)
        if begun is not None:
            screen.say(begun)
        return
    answer = ask_after_pause(look, meeting, how, screen.window()) if how.must_ask else AfterPause.GO_ON
    if answer is AfterPause.CLOSE:
        # Measured anew: the question may have stood for a while.
        bridge.do(CloseBlock(ended_before=between(how.seen, running.console.now())))
    elif answer is AfterPause.LEAVE:
        screen.say_until_decided(undecided_notice(meeting))
    screen.say(resumed_notice(meeting, how))
    if how.wall_was_behind and how.exact:
        # The time is known all the same, so nobody who speaks has to wait for the answer.
        screen.clocks.offer_room_clock(wall_was_behind_words())
    elif how.clock_step is not None:
        screen.clocks.offer_room_clock(clock_step_words(how.clock_step))
    elif how.wall_was_behind:
        screen.clocks.ask_room_clock(wall_was_behind_words())
