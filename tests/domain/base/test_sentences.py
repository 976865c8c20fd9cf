"""A statement in sentences."""

import pytest

from chairconsole.domain.base.sentences import LONGEST, sentences


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", []),
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("no capital. and no end", ["no capital.", "and no end"]),
        ("Mr. Chair, we thank Ms. Louise. We agree.", ["Mr. Chair, we thank Ms. Louise.", "We agree."]),
        ("See Art. 5 and e.g. No. 189 of the ILO. Next.", ["See Art. 5 and e.g. No. 189 of the ILO.", "Next."]),
        ("M. le Président, nous saluons cela. Merci.", ["M. le Président, nous saluons cela.", "Merci."]),
        ("Gracias. ¿Cómo financiar esto? Así.", ["Gracias.", "¿Cómo financiar esto?", "Así."]),
        ("He said “no one is illegal.” We agree.", ["He said “no one is illegal.”", "We agree."]),
        ("a line\nthat goes on\n\na new paragraph", ["a line that goes on", "a new paragraph"]),
        ("We ask for:\n- data by age\n• visas\n2) schools", ["We ask for:", "data by age", "visas", "schools"]),
        ("Véase el párr. 4, p. ej. aquí. EE. UU. firmó.", ["Véase el párr. 4, p. ej. aquí.", "EE. UU. firmó."]),
        ("Approx. 5 States paid. Aprox. 3 no.", ["Approx. 5 States paid.", "Aprox. 3 no."]),
        ("The answer is no. We go on.", ["The answer is no.", "We go on."]),
        ("L'art. 5 est clair, etc. Merci.", ["L'art. 5 est clair, etc.", "Merci."]),
        ("The U.S. delegation, etc. and others.", ["The U.S. delegation, etc. and others."]),
        ("نحن نؤيد ذلك؟ نعم.", ["نحن نؤيد ذلك؟", "نعم."]),
        ("谢谢主席。我们支持。“好。”他说", ["谢谢主席。", "我们支持。", "“好。”", "他说"]),
        ("It costs 3.5 million. 25 States paid.", ["It costs 3.5 million.", "25 States paid."]),
    ],
)
def test_a_text_is_parted_at_its_ends_only(text: str, wanted: list[str]) -> None:
    assert sentences(text) == wanted


def test_a_book_is_looked_at_as_far_as_a_speech_goes() -> None:
    assert sum(map(len, sentences("word " * LONGEST))) <= LONGEST
