"""The words of all languages, and the frames of whole drafts."""

import re

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.draft_frames import DraftFrames
from tests.report.composing.worked_meeting import vocabulary


def test_what_a_person_says_for_an_abbreviation_goes_before_what_is_shipped() -> None:
    assert vocabulary().glossary(Language.ENGLISH).said("C189") == "ILO Convention 189"
    assert vocabulary().glossary(Language.ENGLISH, {"C189": "the convention"}).said("C189") == "the convention"


def test_the_same_entries_are_the_same_glossary() -> None:
    words = vocabulary()
    assert words.glossary(Language.FRENCH, {"x": "y"}) is words.glossary(Language.FRENCH, {"x": "y"})
    assert words.glossary(Language.FRENCH) is not words.glossary(Language.FRENCH, {"x": "y"})


def test_numbers_are_words_as_far_as_there_are_any() -> None:
    frames = vocabulary().lexicons[Language.FRENCH].remarks
    assert [frames.number(number) for number in (1, 20, 21)] == ["un", "vingt", "21"]


@pytest.mark.parametrize("language", Language)
def test_the_frames_of_all_languages_have_the_same_places(language: Language) -> None:
    def places(frames: DraftFrames) -> dict[str, list[list[str]]]:
        return {
            name: [sorted(re.findall(r"\{\w+\}", one)) for one in ([said] if isinstance(said, str) else said)]
            for name, said in frames.model_dump().items()
            if isinstance(said, str | tuple)
        }

    assert places(vocabulary().lexicons[language].remarks) == places(vocabulary().lexicons[Language.ENGLISH].remarks)
