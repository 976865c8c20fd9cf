"""Words that would be the moderator's."""

import pytest

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.checks.cures.own_words import of_another
from tests.report.remarks.given import lexicon


@pytest.mark.parametrize(
    ("language", "text", "offers"),
    [
        ("en", "The point was made that we need our nurses.", ["The point was made that they need their nurses."]),
        ("en", "Our ports are full, and it hurts us.", ["Their ports are full, and it hurts them."]),
        ("en", "The point was made that I pay.", []),
        ("fr", "Il a été indiqué que nos ports sont pleins.", ["Il a été indiqué que leurs ports sont pleins."]),
        ("fr", "Il a été indiqué que nous avons nos ports.", []),
        ("en", "It was said that our ports “feed our people”.", ["It was said that their ports “feed our people”."]),
        ("en", 'The point was made: "we need our nurses".', []),
        ("fr", "Nos ports sont «nos poumons».", ["Leurs ports sont «nos poumons»."]),
        ("es", "Se indicó que nuestra ley es nueva.", ["Se indicó que su ley es nueva."]),
        ("es", "Se indicó que necesitamos nuestra ley.", []),
    ],
)
def test_they_is_said_for_we_where_no_verb_changes(language: str, text: str, offers: list[str]) -> None:
    assert list(of_another(text, lexicon(Language(language)))) == offers
