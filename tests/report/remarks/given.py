"""What tests of remarks start from."""

from functools import cache

from chairconsole import paths
from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.lexicon import Lexicon


@cache
def lexicon(language: Language = Language.ENGLISH) -> Lexicon:
    return Lexicon.from_json((paths.shipped("resources") / "remarks" / f"{language}.json").read_text("utf-8"))
