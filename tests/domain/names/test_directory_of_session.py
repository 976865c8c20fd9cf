"""What a session adds to the directory, and other names that it gives."""

from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.plan.parts import ParticipantEntry


def _override(code: str, name: str, **more: object) -> ParticipantEntry:
    return ParticipantEntry.model_validate({"code": code, "name": name, **more})


def test_a_session_may_rename_a_regional_organization_or_make_it_something_else(directory):
    renamed = directory.with_session([_override("AFUNION", "AU Commission")])
    assert "AFUNION" in renamed.regional_organizations
    moved = directory.with_session([_override("AFUNION", "African Union", kind="other")])
    assert "AFUNION" not in moved.regional_organizations


def test_another_name_on_the_day(directory):
    session = directory.with_session([_override("TUR", "Turkey"), _override("SWZ", "Swaziland")])
    turkey = session.get("TUR")
    assert (turkey.name, turkey.spoken, turkey.regional_group) == ("Turkey", "Turkey", "WEOG")
    assert "Türkiye" in turkey.aliases
    for text in ("turkey", "türkiye", "tur", "tr", "turquie"):
        assert session.resolve(text).matches[0].entry is turkey
    assert directory.get("TUR").name == "Türkiye"
    assert [entry.code for entry in session.entries] == [entry.code for entry in directory.entries]


def test_an_override_that_keeps_the_name_keeps_how_it_is_spoken(directory):
    session = directory.with_session([_override("PHL", "Philippines", aliases=("Pilipinas",))])
    assert session.get("PHL").spoken == "the Philippines"
    assert session.resolve("pilip").matches[0].entry.code == "PHL"


def test_an_override_may_say_how_the_name_is_spoken(directory):
    override = _override("CZE", "Czech Republic", spoken="the Czech Republic")
    assert directory.with_session([override]).get("CZE").spoken == "the Czech Republic"


def test_an_override_leaves_what_it_does_not_say(directory):
    again, renamed = _override("ASEAN", directory.get("ASEAN").name), _override("TUR", "Turkey")
    session = directory.with_session([again, renamed])
    assert session.get("ASEAN") == directory.get("ASEAN")
    assert session.get("TUR").demonyms == directory.get("TUR").demonyms


def test_another_participant(directory):
    mayors = _override("MAYORS", "Mayors Migration Council", kind=ParticipantKind.STAKEHOLDER, aliases=("MMC",))
    walkin = _override("WALKIN", "Walk-in")
    session = directory.with_session([mayors, walkin])
    assert len(session.entries) == 363
    assert session.resolve("mmc").entry.participant == Participant(
        key="MAYORS",
        name="Mayors Migration Council",
        spoken="Mayors Migration Council",
        kind=ParticipantKind.STAKEHOLDER,
    )
    assert session.get("WALKIN").kind == ParticipantKind.OTHER


def test_the_later_of_two_overrides_holds(directory):
    session = directory.with_session([_override("TUR", "Turquie"), _override("TUR", "Turkey")])
    assert session.get("TUR").name == "Turkey"
    assert session.resolve("turquie").matches[0].entry.code == "TUR"
