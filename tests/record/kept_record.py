"""A record as it is found when it is opened anew, and one whose places fail and return."""

from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.failover_writer import FailoverWriter
from chairconsole.record.log import Log
from tests.record.sample_events import BEGIN, some


def reopened(path):
    """Every event of a record that nobody holds open."""
    with Log.open(path, writable=False) as log:
        return log.read()


class Room:
    """A keeper of a record with three events, and the ways in which its places fail and come back."""

    def __init__(self, path, tmp_path):
        self.path = path
        self.second = tmp_path / "second"
        self.second_path = self.second / "first-2.record"
        self.elsewhere = Elsewhere(self.second, tmp_path / "notes")
        self.keeper = FailoverWriter.resume(path, elsewhere=self.elsewhere, since=BEGIN)
        self.count = 3

    def append(self, number=1):
        self.keeper.append(some(number, after=self.count))
        self.count += number

    def lose(self, folder):
        """The folder is gone, and nothing can be made in its place."""
        if folder.exists():
            folder.rename(folder.with_name(f"{folder.name}-away"))
        folder.write_text("no folder")

    def return_(self, folder):
        folder.unlink()
        away = folder.with_name(f"{folder.name}-away")
        if away.exists():
            away.rename(folder)
