"""Forms that a name may have in a text."""

import pytest

from chairconsole.domain.names.inflection import label_keys, word_keys


@pytest.mark.parametrize(
    ("label", "language", "kind", "words"),
    [
        ("кенииский", "ru", "adjective", ["кенииская", "кениискои", "кенииского", "кенииских"]),
        ("кениицы", "ru", "person", ["кениицев", "кениицам", "кениицы"]),
        ("берлин", "ru", "person", ["берлина", "берлине", "берлин"]),
        ("كيني", "ar", "adjective", ["الكيني", "كينية", "والكينيون", "للكينيين"]),
        ("الماني", "ar", "adjective", ["الالماني", "المانية"]),
        ("المكسيك", "ar", "name", ["والمكسيك", "بالمكسيك", "للمكسيك"]),
        ("kenya", "en", "name", ["kenya"]),
    ],
)
def test_a_label_and_its_forms_have_a_key_in_common(label: str, language: str, kind: str, words: list[str]) -> None:
    folded = label.replace("й", "и")
    keys = label_keys((folded,), language, is_name=kind == "name", is_adjective=kind == "adjective")
    assert [word for word in words if keys[0] not in word_keys(word, language)] == []


def test_names_of_several_russian_words_are_loose_at_their_ends() -> None:
    keys = label_keys(("соединенные", "штаты"), "ru", is_name=True)
    assert all(key in word_keys(word, "ru") for key, word in zip(keys, ("соединенных", "штатов"), strict=True))
    assert keys[0] not in word_keys("соединение", "ru")


@pytest.mark.parametrize(
    ("label", "language", "word"), [("المكسيك", "ar", "مكسيك"), ("kenya", "en", "kenyan"), ("берлин", "ru", "берлинка")]
)
def test_other_words_have_none(label: str, language: str, word: str) -> None:
    assert label_keys((label,), language)[0] not in word_keys(word, language)
