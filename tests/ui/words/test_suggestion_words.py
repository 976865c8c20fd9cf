"""Every reason has its words."""

from chairconsole.domain.queries.suggestions import Reason, Why
from chairconsole.ui.words.suggestion_words import reasons_words


def test_reasons_stand_in_one_line() -> None:
    reasons = [Reason(Why.FIRST_TIME), Reason(Why.REGION, region="African"), Reason(Why.WAITING, 20)]
    assert reasons_words(reasons) == "first time \u00b7 African not yet heard \u00b7 waits 20 min"
    assert reasons_words([]) == ""


def test_each_has_words() -> None:
    words = [reasons_words([Reason(why, 2, "African")]) for why in Why]
    assert all(words)
    assert len(set(words)) == len(words)
