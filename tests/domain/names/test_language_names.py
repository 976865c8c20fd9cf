"""Names in six languages: the shipped file, and where its words count."""

import json

import pytest

from chairconsole.domain.base.folding import fold
from chairconsole.domain.names import name_cautions
from chairconsole.domain.names.language_names import LanguageNames, NameForm, only_as_written
from chairconsole.domain.names.name_form import Form, form_of
from chairconsole.domain.names.name_place import Place
from chairconsole.domain.names.sentence_words import Sentence, sentences
from chairconsole.domain.names.speech_signs import SpeechSigns
from tests.desk import RESOURCES, shipped_directory

TEXT = (RESOURCES / "directory" / "names.json").read_text(encoding="utf-8")
FILE = json.loads(TEXT)
LANGUAGES = ("en", "fr", "es", "ar", "ru", "zh")


@pytest.fixture(scope="module")
def names() -> LanguageNames:
    return LanguageNames(lambda: TEXT)


def one(text: str) -> Sentence:
    (sentence,) = sentences(text)
    return sentence


def test_nothing_is_read_before_a_name_is_looked_for() -> None:
    read: list[str] = []

    def given() -> str:
        read.append("read")
        return TEXT

    names = LanguageNames(given)
    assert read == []
    names.languages_of(one("the word"))
    names.languages_of(one("la palabra"))
    assert read == ["read"]


def test_every_state_has_its_names_in_all_languages() -> None:
    directory = shipped_directory()
    states = {entry.code for entry in directory.entries if entry.is_state}
    assert states <= FILE["entries"].keys()
    assert FILE["entries"].keys() <= {entry.code for entry in directory.entries}
    for code, by_language in FILE["entries"].items():
        assert set(by_language) == set(LANGUAGES), code
        assert all(entry["names"] for entry in by_language.values())
        assert ("adjectives" in by_language["en"]) == (code in states)


def test_every_rule_of_the_file_is_known_and_its_words_are_folded() -> None:
    rules = {rule[0] for cautions in FILE["cautions"].values() for listed in cautions.values() for rule in listed}
    assert rules == set(name_cautions._RULES)
    for language, cautions in FILE["cautions"].items():
        rules_of_words = [rule for listed in cautions.values() for rule in listed if rule[0] != "NOT-BEFORE"]
        words = [word for rule in rules_of_words for word in rule[1:]]
        if language != "zh":
            assert [word for word in (*cautions, *words) if fold(word) != word] == []


def test_the_file_names_where_its_data_come_from() -> None:
    assert "unicode-license.txt" in FILE["notices"][0]
    assert "UNICODE LICENSE V3" in (RESOURCES / "directory" / "unicode-license.txt").read_text(encoding="utf-8")
    assert "UNTERM" in FILE["notices"][1]
    assert "UNSD" in FILE["notices"][1]


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("The word is theirs.", ("en",)),
        ("La paix dans le monde.", ("fr",)),
        ("La paz y el mundo.", ("es",)),
        ("Kenya", ("en", "fr", "es")),
        ("Слово", ("ru",)),
        ("肯尼亚 said the word", ("zh", "en")),
        ("كلمة", ("ar",)),
        ("1234", ()),
    ],
)
def test_the_language_of_a_sentence(names: LanguageNames, text: str, languages: tuple[str, ...]) -> None:
    assert names.languages_of(one(text)) == languages


@pytest.mark.parametrize(
    ("text", "word", "form"),
    [
        ("the Kenyan law", "Kenyan", Form(NameForm.ADJECTIVE)),
        ("a Kenyan said so", "Kenyan", Form(NameForm.PEOPLE)),
        ("the Swiss said so", "Swiss", Form(NameForm.PEOPLE, is_plural=True)),
        ("the Kenyans", "Kenyans", Form(NameForm.PEOPLE, is_plural=True)),
        ("les lois suisses", "suisses", Form(NameForm.ADJECTIVE, is_plural=True, is_of_any_gender=True)),
        ("une loi haïtienne", "haïtienne", Form(NameForm.ADJECTIVE, is_feminine=True)),
        ("et les Haïtiennes", "Haïtiennes", Form(NameForm.PEOPLE, is_plural=True, is_feminine=True)),
        ("la ley keniana y otra", "keniana", Form(NameForm.ADJECTIVE, is_feminine=True)),
        ("para los suizos", "suizos", Form(NameForm.PEOPLE, is_plural=True)),
        ("the way to Nairobi", "Nairobi", Form(NameForm.CAPITAL)),
    ],
)
def test_what_a_name_is_in_its_sentence(names: LanguageNames, text: str, word: str, form: Form) -> None:
    sentence = one(text)
    (language,) = names.languages_of(sentence)
    place = next(number for number, found in enumerate(sentence.words) if found.folded == fold(word))
    label = next(names.starting_with(language, fold(word)))
    start, end = sentence.words[place].start, sentence.words[place].end
    assert form_of(Place(names, sentence, language, start, end, place, place, label)) == form


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "Prime Minister Silva e Cruz and H.E. Mr. Li", ["Prime Minister Silva", "H.E. Mr. Li"]),
        ("en", "THE PRESIDENT OF THE GENERAL ASSEMBLY, Mr. Facilitator", []),
        ("en", "Mr. President, the Minister of Labour and Madam Chair", []),
        ("en", "our common goals and our country, my own view", ["our country"]),
        ("en", "Several delegations said that our southern border and our laws differ", ["our"]),
        ("en", "We heard that data matter, and we thank you", []),
        ("en", "KES 300 and 300 CHF, a peso less, 20 pesos, the naira", ["KES", "CHF", "peso", "pesos", "naira"]),
        ("en", "the Senegal River, the River Gambia and a river", ["Senegal River", "River Gambia"]),
        ("en", "the group of landlocked developing countries", ["group of landlocked developing countries"]),
        ("fr", "M. le Président, Mme Diallo et le ministre du travail", ["Mme Diallo"]),
        ("fr", "le groupe des États insulaires, un groupe de femmes", ["groupe des États insulaires"]),
        ("es", "el Sr. Presidente y la Sra. Rojas; 20 soles y un sol", ["Sra. Rojas", "soles"]),
        ("ru", "Господин Иванов и река Амур в нашей стране", ["Господин Иванов", "Амур", "нашей стране"]),
        ("ar", "في بلدي وبلادنا", ["بلدي", "بلادنا"]),
        ("zh", "我国政府支持", ["我国政府"]),
    ],
)
def test_words_of_a_speech_that_name_somebody(names: LanguageNames, language: str, text: str, found: list[str]) -> None:
    signs = SpeechSigns(names, language).find(one(text))
    longest: list[str] = []
    taken: set[int] = set()
    for sign in signs:
        if taken.isdisjoint(range(sign.start, sign.end)):
            taken.update(range(sign.start, sign.end))
            longest.append(text[sign.start : sign.end])
    assert sorted(longest, key=text.index) == found


@pytest.mark.parametrize(
    ("name", "is_state", "expected"), [("US", True, True), ("Mali", True, False), ("Plan", False, True)]
)
def test_what_counts_only_as_it_is_written(name: str, *, is_state: bool, expected: bool) -> None:
    assert only_as_written(name, is_state=is_state) is expected
