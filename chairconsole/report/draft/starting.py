"""What a draft begins with: nothing or, for a panel's perspective, what its moderator said the day before."""

from chairconsole.domain.events.draft_events import Purpose
from chairconsole.domain.meeting.notes import DraftId
from chairconsole.report.draft.draft_text import Draft, Heading
from chairconsole.report.draft.merging import merged


def starts_from(draft: DraftId) -> DraftId | None:
    """The draft that another one starts from; None if it starts from the points alone."""
    purpose, block = draft
    return (Purpose.CONCLUDING, block) if purpose is Purpose.PERSPECTIVE else None


def begun(generated: Draft, former: Draft, former_generated: Draft) -> Draft:
    """A first version that keeps all that was written in the former draft, under its own title.

    What the former had no room for comes in; what was taken out of it by hand stays out.
    """
    if not former.parts:
        return generated
    title = next((part for part in generated.parts if isinstance(part, Heading) and part.level == 1), None)
    rest = former.parts[1:] if former.title and isinstance(former.parts[0], Heading) else former.parts
    renamed = Draft(((title,) if title else ()) + rest)
    return merged(renamed, former_generated, generated)
