"""People, and the seats from which they speak."""

from chairconsole.intake.people.seats_and_steps import People, seat_for
from chairconsole.intake.people.speakers import Speaker


def test_seats_and_people_have_ids_of_their_own() -> None:
    people, taken = People(), set[str]()
    one = seat_for(Speaker("", "co-facilitators"), people, taken)
    other = seat_for(Speaker("Ann Other", "Secretary-General of the conference"), people, taken)
    assert (one.id, one.role, one.label) == ("co-facilitators", "co-facilitator", "Co-facilitators")
    assert (other.id, other.people) == ("secretary-general", ("ann-other",))
    assert people.id_of("Ann Other", "") == "ann-other"
    assert people.id_of("Ann  Other", "") == "ann-other-2"
