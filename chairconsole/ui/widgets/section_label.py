"""The small, letter-spaced headings above lists and cards."""

from PySide6.QtGui import QFont

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_label import PlainLabel


def section_font(look: Look) -> QFont:
    """Return the font of headings; capitals are made by the font, so that the text stays what it was."""
    theme = look.theme
    font = theme.font("font_section", QFont.Weight.DemiBold)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, theme.size("section_spacing"))
    return font


class SectionLabel(PlainLabel):
    """A heading in small capitals on one line."""

    def __init__(self, look: Look, text: str = "") -> None:
        super().__init__(text, role="section", elide=True)
        self.setFont(section_font(look))
