"""Why a point is not in a draft: by itself, so that the podium's words need not load how drafts are made."""

from enum import StrEnum


class LeftOut(StrEnum):
    """Why something is not in a draft."""

    NO_ROOM = "no_room"
    OTHER_LANGUAGE = "other_language"
    TOO_LONG = "too_long"
    QUOTATION_RULE = "quotation_rule"
    TAKEN_BACK = "taken_back"
    ANSWERED = "answered"
    WRITTEN = "written"
    NOT_OF_THIS_FORM = "not_of_this_form"
    UNCLEAR = "unclear"
    IN_PART = "in_part"
