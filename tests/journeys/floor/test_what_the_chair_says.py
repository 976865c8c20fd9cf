"""What the chair says from the opening to the break, with the keys that go with it."""

from tests.journeys.driver import Chair
from tests.journeys.test_floor import until_the_discussion


def test_from_the_opening_to_the_break(chair: Chair) -> None:
    chair.open()
    spoken = chair.podium.floor.spoken
    spoken.setFixedWidth(900)
    chair.pass_time(1)
    chair.see("I declare this session open. Interventions are limited to three minutes.", on=spoken)
    until_the_discussion(chair)
    chair.type_name("holy see", "mali for african group", "iom")
    chair.see("I give the floor to the observer of the Holy See, to be followed by Mali.", on=spoken)
    chair.pass_time(5)
    chair.press("F5")
    chair.pass_time(60)
    chair.press("F9", "Down", "Return")
    chair.see("The list of speakers is now closed. I now give the floor to", on=spoken)
    chair.pass_time(121)
    chair.see("May I kindly ask the observer of the Holy See to conclude.", on=spoken)
    chair.press("F5")
    chair.pass_time(5)
    chair.see("I thank the distinguished representative of Mali, who spoke on behalf of the African Group.", on=spoken)
    chair.not_see("closed", on=spoken)
    chair.press("F5")
    chair.pass_time(5)
    chair.see("I thank the representative of the International Organization for Migration.", on=spoken)
    chair.press("F6", "F11")
    chair.see("The meeting is suspended. We will resume at three o'clock sharp.", on=spoken)
    chair.check_the_record()
