"""Words of whoever was noted, "we" and "our", which read out would be the moderator's."""

import re
from collections.abc import Iterator

from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.words import Words

_QUOTED = re.compile(r'(“[^”]*”|«[^»]*»|"[^"]*")')


def of_another(text: str, lexicon: Lexicon) -> Iterator[str]:
    """The sentence with "they" and "their" for "we" and "our"; none where a verb would have to change with them."""
    own = lexicon.checks.own
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, own))})(?!\w)", re.IGNORECASE)

    def said(found: re.Match[str]) -> str:
        word = own[found[0].casefold()]
        return word[:1].upper() + word[1:] if found[0][:1].isupper() else word

    # What stands in quotation marks was said so, and stays.
    parts = _QUOTED.split(text)
    parts[::2] = [pattern.sub(said, one) for one in parts[::2]]
    told, words = "".join(parts), Words.of(" ".join(parts[::2]), lexicon)
    if told != text and not any(words.is_of_the_speaker(place) for place in range(len(words.small))):
        yield told
