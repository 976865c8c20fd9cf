"""The seven minutes at the end of a panel: the room has just heard it, so all that is new is told once, by theme."""

from collections.abc import Mapping

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.composing import surroundings
from chairconsole.report.composing.context import Context, paragraph
from chairconsole.report.composing.flow import Flow
from chairconsole.report.composing.items import OTHER, Item
from chairconsole.report.composing.theme_sentences import by_theme, theme_sentences, under_theme, without_long_runs
from chairconsole.report.draft.draft_text import Part, Piece


def concluding(context: Context) -> list[Part]:
    """The opening, a paragraph for each theme, and the end: conclusions, issues, proposals, threads, next step."""
    flow = Flow(context.wording, open_questions=context.open_questions)
    opening = surroundings.opening(context, flow)
    heard = surroundings.who_was_heard(context, flow, context.frames.heard, context.block)
    parts = paragraph([opening, heard, surroundings.themes_named(context, flow)])
    parts += theme_paragraphs(context, flow)
    return [
        *parts,
        *paragraph(
            [
                *surroundings.conclusions(context, flow, context.conclusions),
                surroundings.issues_of_relevance(context, flow),
                surroundings.proposals(context, flow, parts),
                *surroundings.threads(context, flow),
                surroundings.next_step(context, flow) if context.has_points else None,
                surroundings.not_reached(context, flow),
                flow.framed("thanks", context.frames.thanks),
            ]
        ),
    ]


def theme_paragraphs(context: Context, flow: Flow) -> list[Part]:
    """A paragraph for each theme, each begun by a sentence that names it; the smallest themes share one.

    What has no theme comes last.
    """
    own, others = surroundings.own_paragraph_and_others(context.themes())
    told = dict(by_theme(context.told, context.themes()))
    is_end = not others and OTHER not in told
    parts: list[Part] = []
    for place, theme in enumerate(own):
        lead_in = surroundings.lead_in(context, flow, place, len(own), theme, is_end=is_end)
        parts += paragraph([lead_in, *_sentences(context, flow, told, theme)])
    if others:
        first = flow.framed("other-themes", context.frames.other_themes)
        shared = (_sentences(context, flow, told, theme) for theme in others)
        named = zip(others, shared, strict=True)
        parts += paragraph([first, *(one for of in named for one in under_theme(context, flow, *of))])
    if OTHER in told:
        # A question tells by itself that it was left.
        points = sum(item.what is not PointKind.QUESTION for item in told[OTHER])
        further = [flow.of_theme(OTHER, context.frames.other_points[points > 1])] if own and points else []
        parts += paragraph([*further, *_sentences(context, flow, told, OTHER)])
    return parts


def _sentences(context: Context, flow: Flow, told: Mapping[str, list[Item]], theme: str) -> list[Piece]:
    items = told.get(theme, [])
    pieces = theme_sentences(items, context.differences, flow, bundles=context.bundles)
    return without_long_runs(flow, pieces)
