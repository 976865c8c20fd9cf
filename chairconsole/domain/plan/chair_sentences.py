"""What a chair says: each sentence as it is usually said, and the places in it for names, times and lengths.

A session file (`[says]`) and a person's settings may have other words for each. A place is written in braces, as in
"I thank {who}."; an empty sentence is not said.
"""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum

from chairconsole.domain.base.nearest import did_you_mean
from chairconsole.domain.base.notation import quoted
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, Translatable, joined


class Say(StrEnum):
    """Each thing that a chair says, in the order of a meeting."""

    OPEN_SESSION = "open_session"
    OPEN_MEETING = "open_meeting"
    RULES = "rules"
    GROUP_RULE = "group_rule"
    STAKEHOLDER_RULE = "stakeholder_rule"
    OPEN_DISCUSSION = "open_discussion"
    ASK_FOR_PLATES = "ask_for_plates"
    GIVE_FLOOR = "give_floor"
    GIVE_FLOOR_FOLLOWED = "give_floor_followed"
    NOW_GIVE_FLOOR = "now_give_floor"
    NOW_GIVE_FLOOR_FOLLOWED = "now_give_floor_followed"
    AFTER_THAT = "after_that"
    THANKS = "thanks"
    THANKS_SHORT = "thanks_short"
    DELEGATION = "delegation"
    OBSERVER = "observer"
    ORGANIZATION = "organization"
    ON_BEHALF = "on_behalf"
    SPOKE_ON_BEHALF = "spoke_on_behalf"
    PANELLISTS_TURN = "panellists_turn"
    CONCLUDE_DELEGATION = "conclude_delegation"
    CONCLUDE = "conclude"
    SLOW_DOWN = "slow_down"
    LAST_CALL = "last_call"
    LAST_CALL_UNTIL = "last_call_until"
    LIST_CLOSED = "list_closed"
    LIST_OPEN = "list_open"
    NEW_LIMIT = "new_limit"
    NEW_GROUP_LIMIT = "new_group_limit"
    NEW_STAKEHOLDER_LIMIT = "new_stakeholder_limit"
    NEW_REPLY_LIMIT = "new_reply_limit"
    POINT_OF_ORDER = "point_of_order"
    GIVE_BACK = "give_back"
    SUSPEND = "suspend"
    SUSPEND_UNTIL = "suspend_until"
    RESUME = "resume"
    NEXT_ITEM = "next_item"
    ADJOURN_UNTIL = "adjourn_until"
    CLOSE_SESSION = "close_session"


USUAL: Mapping[Say, str] = {
    Say.OPEN_SESSION: QT_TRANSLATE_NOOP("spoken", "I declare this session open."),
    Say.OPEN_MEETING: QT_TRANSLATE_NOOP("spoken", "I call the meeting to order."),
    Say.RULES: QT_TRANSLATE_NOOP(
        "spoken",
        "Interventions are limited to {limit}. There is no pre-inscribed list; please raise your name plate.",
    ),
    Say.GROUP_RULE: QT_TRANSLATE_NOOP("spoken", "Those who speak on behalf of a group have {limit}."),
    Say.STAKEHOLDER_RULE: QT_TRANSLATE_NOOP("spoken", "Stakeholders have {limit}."),
    Say.OPEN_DISCUSSION: QT_TRANSLATE_NOOP("spoken", "I open the floor for the discussion."),
    Say.ASK_FOR_PLATES: QT_TRANSLATE_NOOP("spoken", "Who would like to take the floor? Please raise your name plate."),
    Say.GIVE_FLOOR: QT_TRANSLATE_NOOP("spoken", "I give the floor to {who}."),
    Say.GIVE_FLOOR_FOLLOWED: QT_TRANSLATE_NOOP("spoken", "I give the floor to {who}, to be followed by {next}."),
    Say.NOW_GIVE_FLOOR: QT_TRANSLATE_NOOP("spoken", "I now give the floor to {who}."),
    Say.NOW_GIVE_FLOOR_FOLLOWED: QT_TRANSLATE_NOOP(
        "spoken", "I now give the floor to {who}, to be followed by {next}."
    ),
    Say.AFTER_THAT: QT_TRANSLATE_NOOP("spoken", "After that: {next}."),
    Say.THANKS: QT_TRANSLATE_NOOP("spoken", "I thank {who}."),
    Say.THANKS_SHORT: QT_TRANSLATE_NOOP("spoken", "Thank you."),
    Say.DELEGATION: QT_TRANSLATE_NOOP("spoken", "the distinguished representative of {name}"),
    Say.OBSERVER: QT_TRANSLATE_NOOP("spoken", "the observer of {name}"),
    Say.ORGANIZATION: QT_TRANSLATE_NOOP("spoken", "the representative of {name}"),
    Say.ON_BEHALF: QT_TRANSLATE_NOOP("spoken", "{who}, speaking on behalf of {group}"),
    Say.SPOKE_ON_BEHALF: QT_TRANSLATE_NOOP("spoken", "{who}, who spoke on behalf of {group}"),
    Say.PANELLISTS_TURN: QT_TRANSLATE_NOOP("spoken", "We now turn to our panellists."),
    Say.CONCLUDE_DELEGATION: QT_TRANSLATE_NOOP(
        "spoken", "May I kindly ask the distinguished representative to conclude."
    ),
    Say.CONCLUDE: QT_TRANSLATE_NOOP("spoken", "May I kindly ask {who} to conclude."),
    Say.SLOW_DOWN: QT_TRANSLATE_NOOP("spoken", "May I ask for a slower pace, for the sake of the interpreters."),
    Say.LAST_CALL: QT_TRANSLATE_NOOP(
        "spoken", "This is the last call before the list of speakers is closed; please raise your name plate now."
    ),
    Say.LAST_CALL_UNTIL: QT_TRANSLATE_NOOP(
        "spoken", "The list of speakers will be closed at {time}; please raise your name plate before then."
    ),
    Say.LIST_CLOSED: QT_TRANSLATE_NOOP("spoken", "The list of speakers is now closed."),
    Say.LIST_OPEN: QT_TRANSLATE_NOOP("spoken", "The list of speakers is open."),
    Say.NEW_LIMIT: QT_TRANSLATE_NOOP("spoken", "From now on, interventions are limited to {limit}."),
    Say.NEW_GROUP_LIMIT: QT_TRANSLATE_NOOP("spoken", "From now on, those who speak on behalf of a group have {limit}."),
    Say.NEW_STAKEHOLDER_LIMIT: QT_TRANSLATE_NOOP("spoken", "From now on, stakeholders have {limit}."),
    Say.NEW_REPLY_LIMIT: QT_TRANSLATE_NOOP("spoken", "I ask our panellists to keep each reply to {limit}."),
    Say.POINT_OF_ORDER: QT_TRANSLATE_NOOP("spoken", "I give the floor to {who} on a point of order."),
    Say.GIVE_BACK: QT_TRANSLATE_NOOP("spoken", "I give the floor back to {who}."),
    Say.SUSPEND: QT_TRANSLATE_NOOP("spoken", "The meeting is suspended."),
    Say.SUSPEND_UNTIL: QT_TRANSLATE_NOOP("spoken", "The meeting is suspended. We will resume at {time} sharp."),
    Say.RESUME: QT_TRANSLATE_NOOP("spoken", "The meeting is resumed."),
    Say.NEXT_ITEM: QT_TRANSLATE_NOOP("spoken", "We come to the next item of our agenda: {title}."),
    Say.ADJOURN_UNTIL: QT_TRANSLATE_NOOP(
        "spoken", "The meeting is adjourned. We will meet again {day} at {time} sharp."
    ),
    Say.CLOSE_SESSION: QT_TRANSLATE_NOOP("spoken", "I declare this session closed."),
}
"""The sentences in English, as they stand in the sources; the windows have them in the user's language."""

OwnWords = Mapping[str, Mapping[str, str]]
"""By the id of what is said, a person's own words by the sentence that they are said in place of."""

_MORE_PLACES: Mapping[Say, tuple[str, ...]] = {
    Say.OPEN_SESSION: ("title",),
    Say.CLOSE_SESSION: ("title",),
    Say.THANKS_SHORT: ("who",),
    Say.CONCLUDE_DELEGATION: ("who",),
    Say.SLOW_DOWN: ("who",),
}
"""What other words for a sentence may hold beside the places of the usual ones."""

_PLACE = re.compile(r"\{([^{}]*)\}")


def places_of(say: Say) -> tuple[str, ...]:
    """What a sentence may hold, as in ("who", "next")."""
    return (*_PLACE.findall(USUAL[say]), *_MORE_PLACES.get(say, ()))


def wrong_place(say: Say, words: str) -> str:
    """What is wrong with the places in other words for a sentence, as a sentence; empty if nothing is."""
    places = places_of(say)
    for name in _PLACE.findall(words):
        if name in places:
            continue
        written = quoted(f"{{{name}}}")
        if not places:
            return Translatable("this sentence has no place for anything, and %1 is written in it", written)
        return joined("", [Translatable("%1 is no place of this sentence", written), did_you_mean(name, places)])
    if re.search(r"[{}]", _PLACE.sub("", words)):
        return Translatable("a brace stands alone; a place is written %1", quoted("{who}"))
    return ""


def put_in(words: str, values: Mapping[str, str]) -> str:
    """The sentence with names and times in their places; a name that looks like a place stays as it is."""
    return _PLACE.sub(lambda found: values.get(found[1], found[0]), words)


def own_words(session: Mapping[Say, str], own: OwnWords, usual: Callable[[Say], str]) -> dict[Say, str]:
    """What is said otherwise than usual: the words of the session file, and a person's own in place of them.

    Own words hold in place of the sentence that they were written for, which `usual` has or the session file: those
    for an English sentence never come between French ones. Settings are a file that anybody can write to: what could
    not be said is passed over.
    """
    said = dict(session)
    for say in Say:
        instead = own.get(say.value, {}).get(session[say] if say in session else usual(say))
        if instead is not None and not wrong_place(say, instead):
            said[say] = instead
    return said
