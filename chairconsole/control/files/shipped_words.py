"""The words with which remarks are made and likenesses are found, read from the shipped files."""

from functools import lru_cache
from pathlib import Path

from chairconsole.control.files.directory_file import shipped_names
from chairconsole.domain.base.event_parts import Language
from chairconsole.report.accounts.concepts import Concepts
from chairconsole.report.remarks.vocabulary import Vocabulary


@lru_cache(1)
def shipped_words(resources: Path) -> Vocabulary:
    """The words of all languages, from the folder of shipped resources; read once, since nobody changes them.

    Raises OSError if they are not there.
    """
    files = {language: resources / "remarks" / f"{language.value}.json" for language in Language}
    texts = {language: path.read_text("utf-8") for language, path in files.items()}
    return Vocabulary.from_json(texts, shipped_names(resources))


def shipped_concepts(resources: Path) -> Concepts:
    """What different words stand for alike, from the folder of shipped resources. Raises OSError if it is not there."""
    return Concepts.from_json((resources / "remarks" / "likeness.json").read_text("utf-8"))
