"""The whole program while its disks are full, in a mount namespace of its own, with somebody at the podium.

`python -m tests.faults.processes.filled_window FOLDER SEED WHAT`: its data lie at FOLDER/first, temporary files at
FOLDER/second, both small file systems; FOLDER/stick is a folder with room. It says one line of JSON.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

from chairconsole.control.saving import Place
from tests.faults.frame.doing import command
from tests.faults.frame.rounds import LOST, WRONG, Round, told, watched
from tests.faults.frame.seat import chair
from tests.faults.processes.full_console import Disk
from tests.journeys.driver import Chair
from tests.started import Answers

SECONDS = 60
WITHIN_TICKS = 11
"""A tenth of a second each: what is not kept is told within a second."""


class Filled:
    """Somebody at the podium while both disks can be filled and emptied."""

    def __init__(self, turn: Round, podium: Chair) -> None:
        self.turn, self.podium = turn, podium
        self.first, self.second = Disk(turn.folder / "first"), Disk(turn.folder / "second")
        self.stick = turn.folder / "stick"

    def speaking(self) -> Path:
        """The co-facilitators have the floor; the record."""
        self.podium.open()
        self.podium.wait_until("10:00:00")
        self.podium.press("F5")
        self.podium.wait_until("10:00:05")
        self.podium.press("F5")
        return self.podium.record

    def fill(self, *disks: Disk) -> None:
        """Leave no room on these."""
        for disk in disks:
            disk.leave(0)

    def make_room(self) -> None:
        """Leave room on both."""
        self.first.empty()
        self.second.empty()

    def note(self, text: str) -> None:
        """Keep a point."""
        self.podium.write_note(text, "Ctrl+1")
        self.podium.press("Ctrl+Return")

    def points(self) -> list[str]:
        """What was noted."""
        return [point.text for point in self.podium.meeting.points.values()]

    def top(self) -> str:
        """What is said above of where everything is."""
        from tests.journeys.onlooker import visible_texts

        return " ".join(visible_texts(self.podium.top))

    def both_full(self) -> None:
        """What is half typed and cannot be kept is told in red within a second, and is there once there is room."""
        turn, podium = self.turn, self.podium
        self.speaking()
        podium.write_note("Half a")
        self.fill(self.first, self.second)
        podium.type(" sentence that is longer")
        for _ in range(WITHIN_TICKS):
            podium.pass_time(0.1)
        turn.says(podium.notice)
        turn.expect("NOT SAVED" in self.top(), WRONG, f"after a second it says {self.top()}")
        turn.expect(podium.screen.notices.property("tone") == "red", WRONG, "nothing red is told")
        before = podium.meeting
        if turn.number % 2:
            podium.press("F6")
            turn.expect(podium.meeting is before, WRONG, "what could not be kept was done")
            turn.expect(podium.notice.startswith("NOT DONE"), WRONG, podium.notice)
            turn.says(podium.notice)
        self.make_room()
        for _ in range(2 * WITHIN_TICKS):
            podium.pass_time(0.1)
        turn.expect("NOT SAVED" not in self.top(), WRONG, f"with room again it says {self.top()}")
        podium.cut_the_power()
        podium.open()
        found = podium.podium.notes.field.toPlainText()
        turn.expect(found == "Half a sentence that is longer", LOST, f"the half-typed note: {found!r}")
        podium.check_the_record()

    def in_another_folder(self) -> None:
        """A folder chosen on NOT DONE takes what was not done, goes on, and is found again by the next start."""
        turn, podium = self.turn, self.podium
        record = self.speaking()
        self.fill(self.first, self.second)
        podium.wait_until("10:09:00")
        podium.press("F5")
        turn.expect(podium.notice.startswith("NOT DONE"), WRONG, podium.notice)
        podium.choose_path(self.stick, lambda: podium.press_button("Save in another folder…"))
        turn.expect(podium.record.parent == self.stick, WRONG, f"it goes on in {podium.record}")
        turn.expect(len(podium.meeting.interventions) == 2, LOST, "what was not done is not done now")
        texts = [f"Point {number}" for number in range(turn.chance.randrange(1, 5))]
        for text in texts:
            self.note(text)
        turn.says(podium.notice)
        turn.expect(self.points() == texts, LOST, f"{self.points()} of {texts}")
        podium.cut_the_power()
        self.make_room()
        said = command(turn, "verify", record)
        turn.expect(said.code == 1 and str(self.stick) in said.err, WRONG, f"verify: {said.out}{said.err}")
        turn.says(said.err)
        if turn.number % 2:
            self._is_asked_for(record)
        podium.open()
        turn.expect(self.points() == texts, LOST, f"after the next start {self.points()} of {texts}")
        turn.expect(len(podium.meeting.interventions) == 2, LOST, "the second speech")
        podium.check_the_record()
        turn.expect(command(turn, "verify", record).code == 0, WRONG, "once all is back it is not called sound")

    def _is_asked_for(self, record: Path) -> None:
        """Without the stick the next opening asks for it, and opens nothing if it is left."""
        turn, podium = self.turn, self.podium
        away = self.stick.rename(self.stick.with_name("away"))
        before = record.read_bytes()
        with Answers("answer_back") as answers:
            podium.open()
        turn.expect(answers.read, WRONG, "a part that is not there is not asked for")
        turn.says(answers.read[0].splitlines()[0] if answers.read else "")
        turn.expect(record.read_bytes() == before, WRONG, "the record was changed although nothing was answered")
        away.rename(self.stick)

    def temporary_end(self) -> None:
        """A meeting whose end is among temporary files is not closed, listed or called sound as if it were whole."""
        turn, podium = self.turn, self.podium
        record = self.speaking()
        self.fill(self.first)
        texts = [f"Point {number}" for number in range(turn.chance.randrange(1, 5))]
        for text in texts:
            self.note(text)
        turn.expect(podium.console.saving.place is Place.SECOND_PLACE, WRONG, f"it is in {podium.console.saving}")
        podium.press("F6")
        with Answers("answer_stay") as answers:
            podium.ask_to_close()
        turn.expect(answers.read, WRONG, "it was closed without a question")
        turn.says(answers.read[0].splitlines()[0] if answers.read else "")
        with Answers("answer_leave"):
            podium.ask_to_close()
        podium.wait_until_closed()
        said = command(turn, "records")
        turn.expect(str(self.second.root) in said.out, WRONG, f"records does not list it: {said.out}")
        said = command(turn, "verify", record)
        turn.expect(said.code == 1 and str(self.second.root) in said.err, WRONG, f"verify: {said.out}{said.err}")
        if turn.number % 2:
            self.make_room()
        podium.open()
        turn.expect(self.points() == texts, LOST, f"after the next start {self.points()} of {texts}")
        podium.check_the_record()


SCENES = {scene.__name__: scene for scene in (Filled.both_full, Filled.in_another_folder, Filled.temporary_end)}


if __name__ == "__main__":
    turn = Round(int(sys.argv[3]), int(sys.argv[2]), Path(sys.argv[1]))
    os.environ["CHAIRCONSOLE_DATA_DIR"] = str(turn.folder / "first")
    os.environ["TMPDIR"] = tempfile.tempdir = str(turn.folder / "second")
    with watched(SECONDS), chair() as podium:
        SCENES[sys.argv[4]](Filled(turn, podium))
    told(json.dumps({"findings": turn.findings, "counts": turn.counts, "sentence": (turn.sentences or [""])[-1]}))
