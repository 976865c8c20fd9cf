"""Ordinary text, in which nobody is named, and its words where they do name somebody."""

from pathlib import Path

import pytest

from chairconsole.domain.queries.names_in_text import NameFinder, name_finder
from tests.desk import shipped_directory
from tests.domain.given import Stage

ORDINARY = Path(__file__).parent / "ordinary"


@pytest.fixture(scope="module")
def names() -> NameFinder:
    return name_finder(shipped_directory(), Stage().meeting)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_no_one_is_named_in_five_thousand_words_of_ordinary_text(names: NameFinder, language: str) -> None:
    """Drafts, minutes, notes and stories full of words that are also names, with a session whose people are known."""
    text = (ORDINARY / f"{language}.txt").read_text(encoding="utf-8")
    assert len(text.split()) >= 5_000
    assert [text[max(0, one.start - 30) : one.end + 30] for one in names.find(text)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Example: a town with one nurse. EXAMPLE OF A TOWN WITH ONE NURSE", []),
        ("Example said so. It was Example who asked, or Ms. Example.", ["Example", "Example", "Example"]),
        ("STATEMENT BY THE REPRESENTATIVE OF CHINA ON WHO MAY ASK US", ["CHINA"]),
        ("NOTE OF THE DELEGATION OF THE US AND OF KENYA", ["US", "KENYA"]),
        ("TEN YEARS AGO: WHO COUNTS, AND CAN IT BE READ", []),
        ("KEN, CHE, FRA", ["KEN", "CHE", "FRA"]),
        ("It costs 3,000 won or COP 50,000, or 50 pounds a week.", ["won", "COP", "pounds"]),
        ("China agreed. Turkey said no. Chile and Poles did.", ["China", "Turkey", "Chile", "Poles"]),
        ("Delegates said that we pay.", ["we"]),
        ("One State said that our fees are small.", ["our"]),
        ("President Otieno, Minister Okonjo", ["President Otieno", "Minister Okonjo"]),
        ("The delegate is French. The colleague speaks of Kenya.", ["French", "Kenya"]),
        ("Paris soutient le texte. Vienne est d'accord.", ["Paris", "Vienne"]),
        ("DÉCLARATION DE LA DÉLÉGATION DU CHILI SUR LA TABLE", ["CHILI"]),
        ("Cela coûte 300 livres, ou 2 000 couronnes.", ["livres", "couronnes"]),
        ("Les délégués ont dit que nous payons.", ["nous"]),
        ("À 100 m Est, le CRC32 dit non. Madame D'Aloia et M. Vignal aussi.", ["Madame D'Aloia", "M. Vignal"]),
        ("En Honduras y en Barbados se paga en libras.", ["Honduras", "Barbados"]),
        ("Lima apoyó el texto. En La Paz, Quito y Granada también.", ["Lima", "La Paz", "Quito", "Granada"]),
        ("DECLARACIÓN DE LA DELEGACIÓN DE CHILE SOBRE EL MAR", ["CHILE"]),
        ("Un delegado dijo que nuestra ley cuesta 300 libras.", ["nuestra", "libras"]),
        ("camps in jordan, migrants from chad, and china’s cards", ["jordan", "chad", "china"]),
        ("kenya and jordan pool data; turkey and mali too", ["kenya", "jordan", "turkey", "mali"]),
        ("a piece of china, a turkey of a paragraph, to polish in time", []),
        ("en chile y en granada; mexico y panama firmaron", ["chile", "granada", "mexico", "panama"]),
        ("Nadie quiere meterse en honduras.", []),
        ("visa au panama, au chili et dans les pays-bas", ["panama", "chili", "pays-bas"]),
        ("S. Africa and S. Sudan met. N. Korea did not.", ["S. Africa", "S. Sudan", "N. Korea"]),
        ("Cote dIvoire and the Dom. Rep. pay.", ["Cote dIvoire", "Dom. Rep."]),
        ("Los EE. UU. piden visados, dice La Moncloa.", ["EE. UU.", "Moncloa"]),
        ("L'oratrice a dit que L'autre a proposé un plafond. L’assemblée a répondu.", []),
        ("Selon l'Elysée, le Cap-Vert et Le Cap sont d'accord.", ["Elysée", "Cap-Vert", "Le Cap"]),
        ("Un casse-tête chinois, une montagne russe, une tête de Turc, des cochons d'Inde.", []),
        ("Un cuento chino, una montaña rusa, dos pesos y dos medidas, hacerse el sueco.", []),
        ("A Mexican wave, cuban heels, a georgian terrace, panama hats.", []),
    ],
)
def test_what_an_ordinary_word_names_in_the_right_place(names: NameFinder, text: str, found: list[str]) -> None:
    assert [one.text for one in names.find(text)] == found
