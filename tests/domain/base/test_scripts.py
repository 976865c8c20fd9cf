"""A script tells a language in which no draft is made."""

import pytest

from chairconsole.domain.base.scripts import Script, script_of


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("حماية العمال المهاجرين", Script.ARABIC),
        ("保护移民工人", Script.CHINESE),
        ("защита трудящихся-мигрантов", Script.RUSSIAN),
        ("حماية العمال: C189", Script.ARABIC),
        ("the association الأمل helps", None),
        ("δικαιώματα", None),
        ("recrutement équitable", None),
        ("2017: 28 %", None),
        ("", None),
    ],
)
def test_most_of_the_letters_tell_it(text: str, script: Script | None) -> None:
    assert script_of(text) is script
