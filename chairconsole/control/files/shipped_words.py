"""The words with which remarks are made, read from the shipped files."""

from pathlib import Path

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.vocabulary import Vocabulary


def shipped_words(resources: Path) -> Vocabulary:
    """The words of all languages, from the folder of shipped resources. Raises OSError if they are not there."""
    files = {language: resources / "remarks" / f"{language.value}.json" for language in Language}
    return Vocabulary.from_json({language: path.read_text("utf-8") for language, path in files.items()})
