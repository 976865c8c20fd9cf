"""The session that the sample events are of, and who speaks in it."""

from chairconsole.domain.base.participants import Participant, ParticipantKind, StakeholderKind
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.plan.session import Session

SESSION = Session.model_validate(
    {
        "format": 1,
        "id": "first",
        "title": "First informal thematic session — “human rights”",
        "venue": {"city": "Geneva", "place": "Room XIX", "time_zone": "Europe/Zurich"},
        "rules": {"group_limit": "3:00", "themes": ["National policies", {"name": "Racism", "short": "Rac."}]},
        "people": [{"id": "chair-1", "name": "Zoë Öztürk", "delegation": "MEX"}],
        "participants": [{"code": "TUR", "name": "Turkey", "aliases": ["tk"]}],
        "days": [
            {
                "date": "2017-05-08",
                "interpretation": ["10:00-13:00", "15:00-18:00"],
                "side_events": "13:15-14:45",
                "blocks": [
                    {
                        "id": "panel-1",
                        "kind": "panel",
                        "start": "10:15",
                        "end": "24:00",
                        "title": "Human rights of all migrants",
                        "origin": "note",
                        "rules": {"floor_kinds": ["member_state", "group"], "floor_limit": "2:30"},
                        "seats": [{"id": "expert-2", "role": "expert", "label": "Expert 2", "people": ["chair-1"]}],
                        "steps": [
                            {"kind": "remarks", "title": "Remarks", "seat": "expert-2", "limit": "5:00-7:00"},
                            {"kind": "discussion", "title": "Discussion", "reserve": True},
                        ],
                    }
                ],
            }
        ],
    }
)

PANEL: Block = SESSION.days[0].blocks[0]

FILM = PANEL.model_copy(update={"id": "film", "title": "Film", "start": 24 * 60, "end": 24 * 60 + 30})

PHILIPPINES = Participant(
    key="PHL", name="Philippines", spoken="the Philippines", kind=ParticipantKind.MEMBER_STATE, regional_group="apg"
)
GROUP = Participant(key="AFG", name="African Group", spoken="the African Group", kind=ParticipantKind.GROUP)

SPOKEN_SESSION = Session.model_validate(
    {
        **SESSION.model_dump(mode="json"),
        "rules": {
            "themes": [{"name": "Data", "spoken": {"en": "data", "fr": "les données", "es": "los datos"}}],
            "glossary": {"en": {"w/": "with"}, "fr": {"bcp": "beaucoup"}, "es": {"DDHH": "derechos humanos"}},
        },
        "summary_under": {"en": "paragraph 21", "fr": "le paragraphe 21", "es": "el párrafo 21"},
        "next_session": {"en": "the second session", "fr": "la deuxième session", "es": "la segunda sesión"},
        "participants": [{"code": "CSO", "name": "Civil society", "stakeholder_kind": "civil_society"}],
    }
)

UNION = Participant(
    key="text:union",
    name="Union",
    spoken="the Union",
    kind=ParticipantKind.STAKEHOLDER,
    stakeholder_kind=StakeholderKind.TRADE_UNION,
)
