"""Criteria of themes: each is named before anything of it is told, and the last is the last."""

from collections.abc import Iterator

from chairconsole.domain.base.folding import fold
from chairconsole.report.checks.checked import Checked
from chairconsole.report.checks.criterion import Criterion, Measure


def theme_criteria(checked: Checked) -> Iterator[Measure]:
    """The measures."""
    names = theme_names(checked)
    where = (*_unnamed(checked, names), *_told_before_named(checked, names))
    yield Measure(Criterion.THEME_NAMES, len(where), where=where)
    yield _last_theme(checked)


def theme_names(checked: Checked) -> dict[str, str]:
    """What each theme of the session is called in the language of the draft."""
    language, known = checked.lexicon.language.value, checked.meeting.session.rules.themes
    return {one.id: getattr(one.spoken, language) or checked.glossary.said(one.name) for one in known}


def _unnamed(checked: Checked, names: dict[str, str]) -> Iterator[str]:
    """Lead-ins without the name of their theme."""
    for sentence in checked.sentences:
        said = set(fold(sentence.text).split())
        themes = (theme for of in sentence.references if of.kind == "t" for theme in of.ids)
        if not all(is_named(names.get(theme, ""), said) for theme in themes):
            yield sentence.text


def _told_before_named(checked: Checked, names: dict[str, str]) -> Iterator[str]:
    """What is told before its theme was named; that all themes were listed at the beginning is not enough."""
    said: set[str] = set()
    for sentence in checked.sentences:
        if all("themes" not in of.ids for of in sentence.references):
            said.update(fold(sentence.text).split())
        of = [point.themes for one in sentence.references for point in checked.points_of(one)]
        themes = {theme for some in of for theme in some if theme in names}
        if themes and all(of) and not any(is_named(names[theme], said) for theme in themes):
            yield sentence.text


def is_named(name: str, said: set[str]) -> bool:
    """Whether the last word of a name was said: a language may change what stands before it."""
    return set(fold(name).split()[-1:]) <= said


def _last_theme(checked: Checked) -> Measure:
    """A theme that is announced as the last although it is not the third or a later one, or another one follows."""
    before, _, after = checked.lexicon.remarks.last_lead_in.partition("{x}")
    lead_ins = [one for one in checked.sentences if any(of.kind == "t" for of in one.references)]
    wrong = [
        one.text
        for place, one in enumerate(lead_ins)
        if one.text.startswith(before) and one.text.endswith(after) and not 2 <= place == len(lead_ins) - 1
    ]
    return Measure(Criterion.LAST_THEME, len(wrong), where=tuple(wrong))
