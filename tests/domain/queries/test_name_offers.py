"""What may stand in the place of a name."""

import pytest

from chairconsole.domain.queries.name_offers import offers
from chairconsole.domain.queries.names_in_text import NameFinder, name_finder
from tests.desk import shipped_directory
from tests.domain.given import Stage


@pytest.fixture(scope="module")
def names() -> NameFinder:
    return name_finder(shipped_directory(), Stage().meeting)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("As the Kenyan delegate said, it is late.", "As one country's delegate said, it is late."),
        ("It is a Swiss model of the return.", "It is one country's model of the return."),
        ("One Kenyan delegate said so to us.", "One national delegate said so to us."),
        ("We read this Kenyan law again.", "We read this national law again."),
        ("We read the new Kenyan law again.", "We read the new national law again."),
        ("It was said that Kenyan law is clear.", "It was said that one country's law is clear."),
        ("The use of Kenyan ports is clear.", "The use of one country's ports is clear."),
        ("The two Kenyan delegates spoke again.", "The two national delegates spoke again."),
        ("We heard of their Swiss model again.", "We heard of their national model again."),
        ("It was the European Union's position.", "It was one group's position."),
        ("The EU-funded project is known.", "The group-funded project is known."),
        ("An EU-funded project is known.", "A group-funded project is known."),
        ("The Kenya-based workers came.", "The country-based workers came."),
        ("That Kenyan law is clear.", "That national law is clear."),
        ("The Kenyan asked for the floor.", "The national of one country asked for the floor."),
        ("They heard President Otieno\u2019s idea.", "They heard a minister\u2019s idea."),
        ("In Kenya, the fee is small.", "In one country, the fee is small."),
        ("Kenya asked for the floor.", "One delegation asked for the floor."),
        ("It was Kenya's idea.", "It was one country's idea."),
        ("The two Poles and the others spoke.", "The two nationals of one country and the others spoke."),
        ("A delegation from Nairobi asked.", "A delegation from one capital asked."),
        ("One delegation said: in my country it is so.", "One delegation said: in its country it is so."),
        ("One delegation said that we are ready.", "One delegation said that they are ready."),
        ("They pay 300 yen for the card.", "They pay 300 units of the national currency for the card."),
        ("As President Otieno of the State said.", "As a representative of one country of the State said."),
        ("La délégation kényane a dit que oui.", "La délégation d'un pays a dit que oui."),
        ("Une caution existe au Sénégal et elle est chère.", "Une caution existe dans un pays et elle est chère."),
        ("Le texte du Kenya est court.", "Le texte d'un pays est court."),
        ("Les Suisses ont dit que oui.", "Les ressortissants d'un pays ont dit que oui."),
        ("Ils se sont réunis à Nairobi pour la paix.", "Ils se sont réunis dans une capitale pour la paix."),
        ("La delegación keniana y las otras hablaron.", "La delegación de un país y las otras hablaron."),
        ("El representante del Perú y los otros.", "El representante de un país y los otros."),
        ("Los Países Bajos apoyaron la propuesta.", "Los representantes de un país apoyaron la propuesta."),
        ("Les États-Unis ont proposé le texte.", "Les représentants d'un pays ont proposé le texte."),
        ("El texto de los Países Bajos es corto.", "El texto de un país es corto."),
        ("Lo dijo a los suizos.", "Lo dijo a los nacionales de un país."),
        ("The Swiss agreed on the text.", "The nationals of one country agreed on the text."),
        ("The Swiss skilled and trained workers came.", "One country's skilled and trained workers came."),
        ("The Netherlands' law has a register.", "One country's law has a register."),
        ("It is a Swiss-led project.", "It is a country-led project."),
        ("On behalf of the Group of 77 and China, it is late.", "On behalf of one group, it is late."),
        ("UAE wage protection works.", "One country's wage protection works."),
        ("Chile spoke twice.", "One delegation spoke twice."),
        ("The others and Peru agree on it.", "The others and one delegation agree on it."),
        ("The Kenyan and Ugandan delegates agreed.", "Two countries' delegates agreed."),
        ("Kenyan, Ugandan and Swiss nurses wait.", "Several countries' nurses wait."),
        ("Los otros y EE.UU. callan.", "Los otros y una delegación callan."),
        ("Las filipinas trabajan en casas.", "Las nacionales de un país trabajan en casas."),
        ("Le Cap-Vert paie.", "Une délégation paie."),
        ("Une Suissesse a raconté cela à tous.", "Une ressortissante d'un pays a raconté cela à tous."),
        ("Il a écouté la Suissesse avec tous.", "Il a écouté la ressortissante d'un pays avec tous."),
        ("Les Suissesses ont dit que oui.", "Les ressortissantes d'un pays ont dit que oui."),
        ("Le texte que les mexicains ont lu est court.", "Le texte que les ressortissants d'un pays ont lu est court."),
        ("It is one law and not an Irish one.", "It is one law and not a national one."),
        ("They have Irish ones.", "They have national ones."),
        ("The fee is paid in Swiss francs.", "The fee is paid in units of the national currency."),
        ("The Turkish lira fell again.", "The units of the national currency fell again."),
        ("Un Suisse a raconté cela à tous.", "Un ressortissant d'un pays a raconté cela à tous."),
        ("Au nom du Kenya, elle a dit que oui.", "Au nom d'un pays, elle a dit que oui."),
        ("La delegación de Chile apoyó el texto.", "La delegación de un país apoyó el texto."),
        ("Unas chilenas hablaron con la relatora.", "Unas nacionales de un país hablaron con la relatora."),
        ("Ese keniano habló de la ley.", "Ese nacional de un país habló de la ley."),
        ("Otras kenianas hablaron de la ley.", "Otras nacionales de un país hablaron de la ley."),
        ("Представитель Кении поддержал это.", "Представитель одна делегация поддержал это."),
    ],
)
def test_the_first_offer_leaves_a_sentence(names: NameFinder, text: str, left: str) -> None:
    (found,) = names.find(text)
    languages = shipped_directory().names
    assert languages is not None
    first = offers(languages, found, text)[0]
    assert names.reworded(text, {(found.name, found.sentence): first}) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Les lois suisses sont connues.", ["Les lois d'un pays sont connues."]),
        ("Une loi kényane est connue.", ["Une loi d'un pays est connue.", "Une loi nationale est connue."]),
        ("Una ley canadiense es clara.", ["Una ley de un país es clara.", "Una ley nacional es clara."]),
        ("The law of 'the Netherlands' is clear.", ["The law of 'one country' is clear."]),
    ],
)
def test_each_offer_agrees_with_its_sentence(names: NameFinder, text: str, left: list[str]) -> None:
    (found,) = names.find(text)
    languages = shipped_directory().names
    assert languages is not None
    all_left = [names.reworded(text, {(found.name, found.sentence): one}) for one in offers(languages, found, text)]
    assert all_left[: len(left)] == left
    assert not any("nationaux" in one for one in all_left)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("It was the European Union's position.", ["It was one group's position."]),
        ("The G77\u2019s position is known.", ["One group\u2019s position is known."]),
        ("They heard Mr. Otieno's idea.", ["They heard a minister's idea."]),
    ],
)
def test_only_what_can_own_something_is_offered_before_an_s(names: NameFinder, text: str, left: list[str]) -> None:
    (found,) = names.find(text)
    languages = shipped_directory().names
    assert languages is not None
    offered = offers(languages, found, text)
    assert [names.reworded(text, {(found.name, found.sentence): one}) for one in offered] == left


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("In Mali and the Niger nobody counts.", "one country"),
        ("En Brasil y la Argentina rige el mismo acuerdo.", "un país"),
        ("Les camps du Mali et du Tchad sont pleins.", "un pays"),
    ],
)
def test_a_name_that_is_joined_to_another_is_of_a_country_where_that_is(
    names: NameFinder, text: str, first: str
) -> None:
    languages = shipped_directory().names
    assert languages is not None
    assert [offers(languages, one, text)[0] for one in names.find(text)] == [first, first]


def test_what_may_be_a_noun_is_offered_with_an_owner_too(names: NameFinder) -> None:
    languages = shipped_directory().names
    assert languages is not None
    text = "DPRK workers were counted."
    (found,) = names.find(text)
    assert offers(languages, found, text)[-1] == "one country's"


def test_several_are_offered_the_best_first(names: NameFinder) -> None:
    languages = shipped_directory().names
    assert languages is not None
    (found,) = names.find("The Kenyan law")
    assert offers(languages, found, "The Kenyan law") == ("one country's", "national", "a country's")
