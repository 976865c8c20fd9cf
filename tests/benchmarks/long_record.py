"""A record of 1,500 entries, made by the rules: a floor that never ends, with points."""

from itertools import cycle
from pathlib import Path

from chairconsole.domain.commands.agenda_commands import GoToStep, Next
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.names.directory import Directory
from tests.desk import RESOURCES, Desk

ENTRIES = 1500


def long_run(folder: Path) -> Desk:
    """A live run with 1,500 entries in which the floor is open and ten wait."""
    desk = Desk(folder)
    block = desk.session.block("panel-1")
    assert block is not None
    desk.do(GoToStep("panel-1", next(step.id for step in block.steps if step.kind == "discussion")))
    directory = Directory.from_json((RESOURCES / "directory" / "delegations.json").read_text("utf-8"))
    names = cycle(("ken", "bra", "deu", "vat", "tur", "mex", "che", "phl", "bgd", "sen"))

    def ask_for_floor(number: int) -> None:
        wanted = [directory.resolve(next(names)).matches[0].entry.participant for _ in range(number)]
        requests = tuple(NewRequest(participant) for participant in wanted)
        # Ten names take turns, so that some of them wait twice: confirmed, as a chair would.
        desk.do(AddRequests(requests, confirmed=frozenset({"already_waiting"})), after=3)

    ask_for_floor(10)
    while len(desk.meeting.history) < ENTRIES:
        ask_for_floor(1)
        desk.do(Next(), after=5)
        desk.do(KeepPoint("Remittances cost too much", ("National policies",), desk.meeting.speaking), after=2)
    return desk
