"""What names a State or a person without being a name of the directory, and what leaves a sentence in its place."""

import pytest

from chairconsole.domain.commands.note_commands import KeepPoint
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
        ("Kowalczyk said that visas matter.", "A representative of one country said that visas matter."),
        ("It was heard that Lula said so.", "It was heard that a representative of one country said so."),
        ("The plan of Merkel was cited.", "The plan of a representative of one country was cited."),
        ("Ambassador Gómez Camacho thanked us.", "A representative of one country thanked us."),
        ("Ambassador García Moritán spoke.", "A representative of one country spoke."),
        ("Minister de la Cruz spoke.", "A representative of one country spoke."),
        ("It is for dr. Okoth to say.", "It is for a representative of one country to say."),
        ("von der Leyen must act.", "a representative of one country must act."),
        ("They trained rohingya girls.", "They trained one country's girls."),
        ("The US-Mexico wall is high.", "The bilateral wall is high."),
        ("A Kenyan-German pact was signed.", "A bilateral pact was signed."),
        ("The Franco-German plan works.", "The bilateral plan works."),
        ("They spoke of US-Mexico.", "They spoke of two countries."),
        ("Mexican-born workers stay.", "Foreign-born workers stay."),
        ("It is a Kenyan-led effort.", "It is a country-led effort."),
        ("Texan nurses stay.", "One country's nurses stay."),
        ("Le mur États-Unis-Mexique est haut.", "Le mur entre deux pays est haut."),
        ("Un pacte franco-allemand existe.", "Un pacte entre deux pays existe."),
        ("Les Berlinois attendent.", "Les ressortissants d'un pays attendent."),
        ("Les infirmières helvètes attendent.", "Les infirmières d'un pays attendent."),
        ("El muro Estados Unidos-México es alto.", "El muro entre dos países es alto."),
        ("Es una empresa tica.", "Es una empresa de un país."),
        ("Maria Kowalczyk announced it.", "A representative of one country announced it."),
        ("The Prime Minister signed it.", "A representative of one country signed it."),
        ("It was the Chancellor who asked.", "It was a representative of one country who asked."),
        ("Nurses came from Bavaria.", "Nurses came from one region."),
        ("Families fled Western Sahara.", "Families fled one region."),
        ("Nurses came from Taiwan.", "Nurses came from one region."),
        ("It was done with the USAID team.", "It was done with a national agency team."),
        ("It is in the Modern Slavery Act.", "It is in a national law."),
        ("It rests on the Kowalczyk law.", "It rests on one country's law."),
        ("The Gulf States spoke.", "The countries of one region spoke."),
        ("There are guides in Tagalog.", "There are guides in a national language."),
        ("They are Quechua speakers.", "They are one country's speakers."),
        ("Fees are paid in dong.", "Fees are paid in units of the national currency."),
        ("It was the first country to ratify it.", "It was one of the first countries to ratify it."),
        ("It is the only State that asks for it.", "It is a country that asks for it."),
        ("Kowalczyk a annoncé une réforme.", "Une personnalité d'un pays a annoncé une réforme."),
        ("On a dit que Hollande veut des visas.", "On a dit qu'une délégation veut des visas."),
        ("Le premier ministre a parlé.", "Une personnalité d'un pays a parlé."),
        ("Elles vivent au Québec.", "Elles vivent dans une région."),
        ("Elles vivent à Taïwan.", "Elles vivent dans une région."),
        ("On a cité la loi Collomb.", "On a cité la loi d'un pays."),
        ("On a cité le plan Vigipirate.", "On a cité le plan d'un pays."),
        ("Les États baltes ont parlé.", "Les pays d'une région ont parlé."),
        ("C’est l’avis des pays du Golfe.", "C’est l’avis des pays d'une région."),
        ("Le guide existe en tagalog.", "Le guide existe dans une langue nationale."),
        ("On a vu des femmes quechuas.", "On a vu des femmes d'un pays."),
        ("C’est le seul pays sans registre.", "C’est un pays sans registre."),
        ("C’est le premier pays à signer.", "C’est un des premiers pays à signer."),
        ("Elle est infirmière polonaise.", "Elle est infirmière d'un pays."),
        ("Ayuso dijo que no.", "Una autoridad de un país dijo que no."),
        ("El primer ministro habló.", "Una autoridad de un país habló."),
        ("Viven en Cataluña.", "Viven en una región."),
        ("Viven en el Sáhara Occidental.", "Viven en una región."),
        ("Se citó la ley Celaá.", "Se citó la ley de un país."),
        ("Hablaron los países del Golfo.", "Hablaron los países de una región."),
        ("Hay guías en tagalo.", "Hay guías en una lengua nacional."),
        ("Vieron a una enfermera filipina.", "Vieron a una enfermera de un país."),
        ("Vieron a unas enfermeras turcas.", "Vieron a unas enfermeras de un país."),
        ("La ley india es nueva.", "La ley de un país es nueva."),
        ("Es el único país sin registro.", "Es un país sin registro."),
        ("The Kurds asked for it.", "The members of one community asked for it."),
        ("It was about the Rohingya.", "It was about the members of one community."),
        ("The Rohingya crisis was cited.", "One country's crisis was cited."),
        ("We saw the camps of Rohingya refugees.", "We saw the camps of one country's refugees."),
        ("Visas of Kurds are dear.", "Visas of members of one community are dear."),
        ("Les réfugiés rohingyas ont fui.", "Les réfugiés d'un pays ont fui."),
        ("Las familias rohinyás huyeron.", "Las familias de un país huyeron."),
        ("Se citó la Ley 26/2015 de Protección de la Infancia.", "Se citó una ley nacional."),
        ("We heard that Maria Kowalczyk said so.", "We heard that a representative of one country said so."),
        ("It was about the Roma.", "It was about the members of one community."),
        ("Workers left the Northern Triangle.", "Workers left one region."),
        ("It is in the Aliens Act of 2005.", "It is in a national law."),
        ("The King spoke.", "A representative of one country spoke."),
        ("There are guides in Swahili.", "There are guides in a national language."),
        ("We ratified the Convention.", "One country ratified the Convention."),
        ("We have not ratified it.", "One country has not ratified it."),
        ("C’est l’avis des Roms.", "C’est l’avis des membres d'une communauté."),
        ("Les Kurdes ont parlé.", "Les membres d'une communauté ont parlé."),
        ("On a cité la loi El Khomri.", "On a cité la loi d'un pays."),
        ("Le Roi a parlé.", "Une personnalité d'un pays a parlé."),
        ("Le guide existe en swahili.", "Le guide existe dans une langue nationale."),
        ("Chez nous, les visas sont chers.", "Dans un pays, les visas sont chers."),
        ("Nous avons ratifié la convention.", "Un pays a ratifié la convention."),
        ("Se citó la Ley de Extranjería.", "Se citó una ley nacional."),
        ("El Rey habló.", "Una autoridad de un país habló."),
        ("Hay guías en suajili.", "Hay guías en una lengua nacional."),
        ("Se habló de los kurdos.", "Se habló de los miembros de una comunidad."),
        ("Hemos ratificado el convenio.", "Un país ha ratificado el convenio."),
        ("Es el primer país en firmar.", "Es uno de los primeros países en firmar."),
    ],
)
def test_it_is_found_and_replaced(names: NameFinder, text: str, left: str) -> None:
    directory = shipped_directory()
    assert directory.names is not None
    (found,) = names.find(text)
    first = offers(directory.names, found, text)[0]
    assert names.reworded(text, {(found.name, found.sentence): first}) == left


@pytest.mark.parametrize(
    "text",
    [
        "That said, visas matter. Having said so, nurses left.",
        "Nobody said so. Research said so. Delegations said so. Civil society said so.",
        "The Barcelona Process, the Durban Declaration and the Palermo Protocol were cited.",
        "The International Bill of Human Rights and the Final Act were cited.",
        "It is the law of the first country of asylum, and a plan of the Government.",
        "He is a minister. The Minister of Labour and the President of the General Assembly spoke.",
        "Cela dit, le processus de Barcelone et le protocole de Palerme existent. Autrement dit, rien.",
        "Le premier pays d’asile applique la loi organique et le plan national. Le sida recule.",
        "También dijo que el proceso de Barcelona y el protocolo de Palermo existen.",
        "El primer país de asilo aplica la ley General y el plan Nacional. El sida retrocede.",
        "Ela come un guineo y toma un baño turco.",
        "Women said so. Data said so. Migration stressed it. Solidarity said so.",
        "Civil Society Networks said so. Global Unions said so. The Migrant Forum said so.",
        "It was noted that the Migrant Forum said so.",
        "On a cité la loi Asile et immigration.",
        "The Board said so. A Friend told it. Lima beans are dear.",
        "On a cité la loi Travail.",
        "Los pesos y medidas son iguales.",
    ],
)
def test_ordinary_words_name_nobody(names: NameFinder, text: str) -> None:
    assert [found.text for found in names.find(text)] == []


def test_a_plain_word_of_the_notes_is_no_surname() -> None:
    stage = Stage()
    text = "Kowalczyk said so. Bread said so."
    assert [found.text for found in name_finder(shipped_directory(), stage.meeting).find(text)] == [
        "Kowalczyk",
        "Bread",
    ]
    stage.do(KeepPoint("kowalczyk said that bread is dear", (), None, written=True, block="panel-1"))
    assert [found.text for found in name_finder(shipped_directory(), stage.meeting).find(text)] == ["Kowalczyk"]


def test_a_name_that_lost_its_capital_is_found() -> None:
    text = "It was heard that merkel, calais and frontex matter, and that trump and okoth do."
    stage = Stage()
    listed = ["merkel", "calais", "frontex"]
    assert [found.text for found in name_finder(shipped_directory(), stage.meeting).find(text)] == listed
    for note in ("Trump wants a wall", "Okoth said that fees rose"):
        stage.do(KeepPoint(note, (), None, written=True, block="panel-1"))
    found = [found.text for found in name_finder(shipped_directory(), stage.meeting).find(text)]
    assert found == [*listed, "trump", "okoth"]
