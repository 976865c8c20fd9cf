"""What is remembered for good: the look, how drafts are worded, the latest files, who this installation is."""

import json
import os
import uuid
from contextlib import suppress
from itertools import count
from pathlib import Path

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
)

from chairconsole.domain.base.event_parts import Language
from chairconsole.record.contents import storable
from chairconsole.record.errors import RecordError
from chairconsole.record.files import make_folder, set_aside, write_whole
from chairconsole.report.draft.pace import FASTEST, SLOWEST, USUAL_PACE
from chairconsole.report.draft.quantifiers import USUAL, Quantifiers

LONGEST_NAME = 100
"""In characters, of an installation."""


class Settings(BaseModel):
    """The settings file. A key of a newer version is left alone; a file that cannot be read counts as none.

    `pace` is in words a minute; `quantifiers` says from how many on "a few", "several", "many" and "most" are used;
    `glossary` is what is said for what is typed, by language; `names_panellists`: whether remarks thank them by name;
    `recent_sessions` are the paths of session files, the one that was saved or opened last first;
    `room_look` and `room_in_twelve_hours` are the room display's own;
    `sentences` are what the chair says otherwise than usual, by the ids of `Say` and what it is said in place of;
    `second_copy_folder` is where the chair wants a second copy kept (empty for none), `second_copy_disk` where the disk
    of that folder is mounted.
    """

    model_config = ConfigDict(frozen=True, extra="allow")

    look: str = "dark"
    installation: str = Field(default_factory=lambda: str(uuid.uuid4()), min_length=1, max_length=LONGEST_NAME)
    window: str = ""
    pace: int = Field(default=USUAL_PACE, ge=SLOWEST, le=FASTEST)
    quantifiers: Quantifiers = USUAL
    glossary: dict[Language, dict[str, str]] = {}
    names_panellists: bool = True
    recent_sessions: tuple[str, ...] = ()
    room_look: str = "dark"
    room_in_twelve_hours: bool = False
    sentences: dict[str, dict[str, str]] = {}
    second_copy_folder: str = ""
    second_copy_disk: str = ""

    @field_validator("*", mode="wrap")
    @classmethod
    def _usual_where_wrong(cls, value: object, handler: ValidatorFunctionWrapHandler, info: ValidationInfo) -> object:
        """A slip in one of these must not cost the others."""
        try:
            return handler(value)
        except ValidationError:
            return cls.model_fields[info.field_name or ""].get_default(call_default_factory=True)


def load_settings(path: Path) -> Settings:
    """The settings as kept; the usual ones where the file is missing or says something else."""
    return _read(path)[0]


def _read(path: Path) -> tuple[Settings, bool]:
    """The settings as kept, and whether they are all that the file says."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        # As a record can hold it: each of its entries has the installation.
        settings = Settings.model_validate_json(storable(json.dumps(told, ensure_ascii=False)))
    except (OSError, ValueError, RecursionError):
        return Settings(), not os.path.isfile(path)
    taken = json.loads(_as_json(settings))
    return settings, all(taken.get(key) == value for key, value in told.items())


class KeptSettings:
    """The settings in force, and whether their file says the same."""

    def __init__(self, path: Path | None = None) -> None:
        """Without a path they are the usual ones and are kept nowhere."""
        self._path = path
        self.now, self._is_all = _read(path) if path is not None else (Settings(), True)
        self._written = self.now if path is not None and os.path.exists(path) else None

    def change(self, **changes: object) -> None:
        """Have other settings from now on."""
        self.now = self.now.model_copy(update=changes)

    def keep_as_they_are(self) -> Path | None:
        """Keep them in a file of their own, before others take their place; None if they are kept nowhere.

        Raises RecordError where that cannot be written.
        """
        return None if self._path is None else keep_beside(self._path, self.now)

    def write(self) -> None:
        """Write them if they are not the ones that were written last.

        A file that said more than could be taken is kept beside them: somebody may mend it.
        """
        if self._path is not None and self.now != self._written:
            if not self._is_all:
                with suppress(RecordError):
                    set_aside(self._path)
                self._is_all = True
            save_settings(self._path, self.now)
            self._written = self.now


def save_settings(path: Path, settings: Settings) -> None:
    """Keep the settings; a folder that cannot be written is no reason to disturb a meeting."""
    with suppress(RecordError, OSError):
        make_folder(path.parent)
        write_whole(path, _as_json(settings), overwrite=True, private=True)


def keep_beside(path: Path, settings: Settings) -> Path:
    """Keep settings in a file of their own beside the one that holds them, before others take their place.

    Raises RecordError where that cannot be written.
    """
    kept = next(one for one in (path.with_name(f"settings-{number}.json") for number in count(1)) if not one.exists())
    write_whole(kept, _as_json(settings), overwrite=False, private=True)
    return kept


def _as_json(settings: Settings) -> str:
    return json.dumps(settings.model_dump(), indent=2) + "\n"
