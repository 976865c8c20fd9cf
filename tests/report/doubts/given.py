"""What tests of doubts start from."""

from chairconsole.domain.base.event_parts import Language, PointKind, PointShape
from chairconsole.report.doubts.doubt import uncertainty_of
from chairconsole.report.doubts.uncertainty import Uncertainty
from tests.report.remarks.given import said


def doubt(
    text: str, language: Language, what: PointKind = PointKind.POINT, shape: PointShape | None = None
) -> Uncertainty | None:
    """Why what a typed text gives may be wrong, with the lexicon and glossary that are shipped."""
    return uncertainty_of(said(text, language, what, shape))
