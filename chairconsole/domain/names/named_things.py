"""What names a State or a person without being a name of the directory.

Leaders, offices that only one State's people speak of by their title, parts of States, their agencies, laws, languages
and neighbours, and what only one of them is. The words are those of the file of names.
"""

from collections.abc import Callable, Iterator

from chairconsole.domain.names.language_names import NameForm

Words = Callable[[str], str]
"""A pattern for any of the words of a kind."""

_ARTICLES_OF_SEVERAL = {"en": "the", "fr": "les|des|aux", "es": "los|las"}
_BEFORE_SURNAMES = r"(?:(?:El|Al|Ben|Le|La|Van|De)\s)?"
_OF_PLAIN_WORDS = r"(?<!s)(?<!ly)(?<!ing)(?<!ment)(?<!mente)(?<!tion)(?<!ción)(?<!sión)(?<!ity)(?<!ism)"
"""Ends of words that are no surnames."""

_HAS_SMALL = r"(?=[\w'’-]*[a-zß-öø-ÿ])"
_ARTICLES = {"en": "the", "fr": "le|la|du|au|l['’]", "es": "el|la|del|al"}
_ARTICLES_BEFORE = (
    "the",
    "a",
    "an",
    "this",
    "our",
    "its",
    "le",
    "la",
    "les",
    "un",
    "une",
    "ce",
    "el",
    "los",
    "las",
    "una",
)
_ACCENTED = str.maketrans({"a": "[aá]", "e": "[eéè]", "i": "[ií]", "o": "[oó]"})
"""Words of instruments are listed without accents."""

_OF = {"en": "", "fr": r"(?:\s(?:de|du|des|d['’]))?(?:\s(?:la|l['’]))?", "es": r"(?:\s(?:de|del))?(?:\s(?:la|los))?"}


def named_things(language: str, words: Words, capital: str) -> Iterator[tuple[NameForm, str]]:
    """The patterns of a language; each has a group `name`, and `feminine` or `any` for the gender of an adjective.

    It has `guessed` where a word is a name only if it is no plain one. `capital` is the pattern of a capital letter.
    """
    yield from _laws(language, words, capital)
    if saying := words("saying"):
        yield from ((NameForm.OFFICE, one) for one in _who_says(saying, words, capital))
    if leaders := words("leaders"):
        first_name = rf"(?:(?<=[a-zà-öø-ÿ,;:]\s){capital}[\w'’-]+\s)?"
        yield NameForm.OFFICE, rf"(?<![\w-])(?P<name>{first_name}(?:{leaders}))(?![\w-])"
    if alone := words("offices_alone"):
        yield NameForm.OFFICE, rf"\b(?i:{_ARTICLES[language]})\s?(?P<name>(?i:{alone}))\b"
    if places := words("places"):
        # "the Durban Declaration", "le processus de Barcelone" are instruments.
        instruments = words("instruments").translate(_ACCENTED)
        before = rf"(?P<instrument>(?i:{instruments}){_OF[language]}\s?)?" if language != "en" else ""
        after = rf"(?!\s(?:\w+\s)?(?i:{instruments})\b)" if language == "en" else ""
        yield NameForm.PLACE, rf"(?<![\w-]){before}(?P<name>{places})(?![\w-]){after}"
    if agencies := words("agencies"):
        yield NameForm.AGENCY, rf"(?<![\w-])(?P<name>{agencies})(?![\w-])"
    if regions := words("regions"):
        whom = words("of_regions")
        both = rf"(?:{regions})\s(?:{whom})" if language == "en" else rf"(?i:{whom})\s(?:{regions})"
        yield NameForm.REGION, rf"\b(?P<name>{both})\b"
    if peoples := words("peoples"):
        yield from _peoples(language, peoples, words("of_peoples"))
    if languages := words("language_names"):
        yield from _languages(language, languages)
    if only := words("only"):
        yield NameForm.ONLY, rf"\b(?i:{_ARTICLES[language]})\s(?P<name>(?i:{only}))\b"
        yield NameForm.FIRST, rf"\b(?i:{_ARTICLES[language]})\s(?P<name>(?i:{words('first')}))(?!\w)"


def who_says_first(saying: str, words: Words, capital: str) -> Iterator[str]:
    """A name at the beginning of a sentence that is no word of the language, before a verb of saying.

    There every word has a capital: a single one counts if it is neither a plural nor an adverb nor one of the words
    that stand there without an article.
    """
    one, said = _surname_that_says(saying, words, capital)
    yield rf"^(?P<name>{one}(?:\s{one}){{1,3}}){said}"
    yield rf"^(?P<name>(?P<guessed>{one}{_OF_PLAIN_WORDS})){said}"


def _surname_that_says(saying: str, words: Words, capital: str) -> tuple[str, str]:
    # "L'oratrice": an article, or another short word, and the noun behind it; "D'Aloia" has a capital of its own.
    no = rf"(?!(?:{words('not_persons')}|{words('not_surnames')})\b|(?:[A-Z]|Qu)['’][a-zß-öø-ÿ])"
    return rf"{no}{_HAS_SMALL}{capital}[\w'’-]+", rf"(?=\s(?:{saying})\b)"


def _who_says(saying: str, words: Words, capital: str) -> Iterator[str]:
    """A name that is no word of the language before a verb of saying."""
    yield from who_says_first(saying, words, capital)
    one, said = _surname_that_says(saying, words, capital)
    # Few words: a text may be nothing but names.
    more = rf"(?:\s(?:(?:de|da|dos|van|von|bin|al|el)\s)?{one})"
    # An institution has an article, a person has none.
    bare = "".join(rf"(?<!\b(?i:{article})\s)" for article in _ARTICLES_BEFORE)
    yield rf"(?:(?<=[,;:]\s)|\b[a-zß-öø-ÿ][\w'’-]*\s){bare}(?P<name>{one}{more}{{0,3}}){said}"


def _languages(language: str, languages: str) -> Iterator[tuple[NameForm, str]]:
    """A language by itself, or as the adjective of what follows or stands before it."""
    if language == "en":
        yield NameForm.ADJECTIVE, rf"\b(?P<name>{languages})\b(?=\s(?!and\b|or\b|is\b|was\b|to\b|for\b|in\b|as\b)[a-z])"
        yield NameForm.LANGUAGE, rf"\b(?P<name>{languages})\b"
        return
    alone = r"(?:en|le|du|au|et|ou|de|parle|parlent|parler)" if language == "fr" else ""
    alone = alone or r"(?:en|el|del|al|y|o|de|habla|hablan|hablar)"
    elided = r"\bl['’]|\bd['’]" if language == "fr" else r"(?!)"
    yield NameForm.LANGUAGE, rf"(?:\b(?i:{alone})\s|{elided})(?P<name>{languages})\b"
    yield NameForm.ADJECTIVE, rf"\w\s(?P<name>(?P<any>{languages})s?)\b"


def _peoples(language: str, peoples: str, whose: str) -> Iterator[tuple[NameForm, str]]:
    """A people with its article, or as the adjective of somebody: "Rohingya refugees", "réfugiés rohingyas"."""
    if language == "en":
        yield NameForm.ADJECTIVE, rf"\b(?P<name>{peoples})\b(?=\s(?:{whose})\b)"
        yield NameForm.COMMUNITY, rf"\b(?P<name>{peoples})\b"
        return
    yield NameForm.COMMUNITY, rf"\b(?i:{_ARTICLES_OF_SEVERAL[language]})\s(?P<name>{peoples})\b"
    yield NameForm.ADJECTIVE, rf"\w{{3}}s\s(?P<name>(?P<any>(?=[a-z])(?i:{peoples})))\b"


def _laws(language: str, words: Words, capital: str) -> Iterator[tuple[NameForm, str]]:
    """Laws, reforms and plans that are called by a person, and English ones with capitals of their own."""
    if not (laws := words("laws")):
        return
    no = rf"(?!(?:{words('not_laws')}|{words('not_persons')}|{words('not_surnames')})\b)"
    called = rf"(?P<name>{_BEFORE_SURNAMES}{no}{_HAS_SMALL}{capital}[\w’'-]+)"
    if language == "en":
        yield NameForm.ADJECTIVE, rf"(?<=[a-z]\s){called}(?=\s(?:{laws})\b)"
        inside = rf"(?:(?!(?:Act|Bill|Final|Ordinance)\b){capital}\w+\s(?:(?:and|of|for|on|to)\s)?)"
        no = r"(?!(?:Final|International|Single|Constitutive|The|This|That|An?|Such|Each|Any|No)\b)"
        yield NameForm.LAW, rf"\b(?P<name>{no}{inside}{{1,5}}(?:Act|Bill|Ordinance)(?:\sof\s\d{{4}})?)\b(?!\sof\b)"
        return
    if written := words("laws_in_capitals"):
        what = rf"(?:(?:la|el|los|las)\s)?{capital}\w+"
        about = rf"(?:de|del|sobre)\s{what}(?:\s(?:y|e|de)\s{what})*"
        yield NameForm.LAW, rf"\b(?P<name>(?:{written})\s(?:\d+/\d+,?\s)?{about})"
    yield NameForm.ADJECTIVE, rf"\b(?P<feminine>(?i:{laws}))\s{called}"
    yield NameForm.ADJECTIVE, rf"\b(?i:{words('laws_masculine')})\s{called}"
