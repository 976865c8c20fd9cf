"""Abbreviations and what is said for them."""

import pytest

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.report.remarks.glossary import Glossary, with_counted_nouns, written_out
from tests.report.remarks.given import glossary, lexicon

EN, FR, ES = Language.ENGLISH, Language.FRENCH, Language.SPANISH


@pytest.mark.parametrize(
    ("language", "typed", "said"),
    [
        (EN, "health data w/ border authorities", "health data with border authorities"),
        (EN, "no policy w/o disaggregated data", "no policy without disaggregated data"),
        (EN, "plans w/indicators", "plans with indicators"),
        (EN, "ships w sick crew, W Africa", "ships with sick crew, W Africa"),
        (EN, "age, sex & migratory status", "age, sex and migratory status"),
        (EN, "74% of migrants, 3 % of fees", "74 per cent of migrants, 3 per cent of fees"),
        (EN, "> 400, < 20, ~25", "more than 400, less than 20, about 25"),
        (EN, "12 m, 28m, 5 k", "12 million, 28 million, 5 thousand"),
        (EN, "approx. 5, e.g. nurses, i.e. carers", "approximately 5, for example nurses, that is carers"),
        (EN, "int'l govt recogn. mths MoU", "international Government recognition months memorandum of understanding"),
        (EN, "ratify C189 (dom. workers)", "ratify ILO Convention 189 (domestic workers)"),
        (EN, "ICRMW, GCM, ATD", "the migrant workers' convention, the global compact, alternatives to detention"),
        (EN, "A/RES/71/280", "General Assembly resolution 71/280"),
        (EN, "3-4 months", "three to four months"),
        (
            EN,
            "5-10 % of wages, 3–4% of fees, 5-10m",
            "5 to 10 per cent of wages, 3 to 4 per cent of fees, 5 to 10 million",
        ),
        (FR, "5-10 % des salaires, 3–4% des frais", "5 à 10 pour cent des salaires, 3 à 4 pour cent des frais"),
        (ES, "5-10 % del salario, 3–4% de tasas", "5 a 10 por ciento del salario, 3 a 4 por ciento de tasas"),
        (FR, "délais w/in l'UE, b/w États w/out visas", "délais dans l'UE, entre États sans visas"),
        (ES, "plazos w/in la UE, b/w Estados w/out visados", "plazos dentro de la UE, entre Estados sin visados"),
        (EN, "10-15 days", "10 to 15 days"),
        (EN, "gap b/w 1st and 2nd offers", "gap between first and second offers"),
        (EN, "3x ODA, 3x1", "3 times official development assistance, 3x1"),
        (EN, "dev. countries, devt plans, 21st", "developing countries, development plans, 21st"),
        (EN, "MTOs, C118", "money transfer operators, ILO Convention 118"),
        (EN, "the GCM", "the global compact"),
        (FR, "2e campagne, 1res semaines, cf. art. 3", "deuxième campagne, premières semaines, voir article 3"),
        (FR, "tous les niveaux de qualif., pas un", "tous les niveaux de qualification, pas un"),
        (EN, "5 yrs. of wait in the dept. Then 2 mths", "5 years of wait in the department. Then 2 months"),
        (FR, "surtt les qualifs pr ts, 12e", "surtout les qualifications pour tous, 12e"),
        (ES, "1ª vez, 2º pacto, cf. art. 3", "primera vez, segundo pacto, véase artículo 3"),
        (EN, "ratify ILO C189, convention C190", "ratify ILO Convention 189, convention 190"),
        (EN, "support for SIDS States", "support for small island developing States"),
        (FR, "la convention C189 de l’OIT", "la convention 189 de l’OIT"),
        (ES, "el Convenio C189 de la OIT", "el Convenio 189 de la OIT"),
        (FR, "ratifier la C189", "ratifier la convention 189 de l'OIT"),
        (ES, "ratificar el C189", "ratificar el Convenio 189 de la OIT"),
        (ES, "anexo al C189", "anexo al Convenio 189 de la OIT"),
        (EN, "500+ places", "more than 500 places"),
        (EN, "on 8/5, btw, HR, org.", "on 8/5, btw, HR, org."),
        (EN, "Approx. ten", "approximately ten"),
        (EN, "m, k, summit, walks", "m, k, summit, walks"),
        (FR, "ratifier la C189 svt", "ratifier la convention 189 de l'OIT souvent"),
        (FR, "150 M de travailleurs, 80% ds le monde", "150 millions de travailleurs, 80 pour cent dans le monde"),
        (ES, "fondo p/ víct, 3-4 años", "fondo para víctimas, tres a cuatro años"),
        (ES, "c/ 2 años, + de 500", "cada 2 años, más de 500"),
        (ES, "4 de c/10 Edos, mas de 15, s/ datos", "4 de cada 10 Estados, más de 15, s/ datos"),
        (FR, "10 a 12 M, aide au dev", "10 à 12 millions, aide au développement"),
        (EN, "5.5-7 bn, 10–12 m", "5.5 to 7 billion, 10 to 12 million"),
        (EN, "48h of detention", "48 hours of detention"),
    ],
)
def test_what_is_said(language: Language, typed: str, said: str) -> None:
    assert glossary(language).said(typed) == said


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("a disaster can't create a right, it's no visa", "a disaster cannot create a right, it is no visa"),
        ("Don't detain children", "Do not detain children"),
        ("policies don’t see women", "policies do not see women"),
        ("they're alone, there's no data, it's been said", "they are alone, there is no data, it has been said"),
        ("rules dont apply, it isnt safe", "rules do not apply, it is not safe"),
        ("I'm told we've paid", "I am told we have paid"),
        ("States' duty and the State's duty", "States' duty and the State's duty"),
        ("a \"we don't judge\" desk where men can't read", 'a "we don\'t judge" desk where men cannot read'),
        ("“they don’t ask” isn’t enough", "“they don’t ask” is not enough"),
        ("'it isn't safe', they won't go", "'it isn't safe', they will not go"),
        ("let's build bridges", "to build bridges"),
        ("let's not punish victims; let's help them", "not to punish victims; to help them"),
        ("let’s support cities", "to support cities"),
        ("let's be clear on fees", "to be clear on fees"),
        ("let's together act", "let's together act"),
        ("first, let's talk", "first, let's talk"),
        ("why don't States ratify?", "why don't States ratify?"),
        ("isn't it time?", "isn't it time?"),
        ("what if States don't pay?", "what if States do not pay?"),
    ],
)
def test_contractions_are_written_out_but_not_in_quotations(typed: str, told: str) -> None:
    assert written_out(typed, PointKind.POINT, lexicon()) == told


@pytest.mark.parametrize(
    ("what", "told"),
    [(PointKind.QUOTE, "let's go, it's late"), (PointKind.CONCLUSION, "let's go, it is late")],
)
def test_own_words_are_no_aim_and_a_quotation_stays(what: PointKind, told: str) -> None:
    assert written_out("let's go, it's late", what, lexicon()) == told


@pytest.mark.parametrize("language", [FR, ES])
def test_only_english_has_contractions(language: Language) -> None:
    assert written_out("let's go, it's late", PointKind.POINT, lexicon(language)) == "let's go, it's late"


def test_what_could_mean_something_else_is_told() -> None:
    assert set(glossary().asked("btw the HR of 8/5, fees x3")) == {"btw", "HR", "8/5", "x3"}


def test_own_entries_are_laid_over_and_the_longest_is_first() -> None:
    own = Glossary.of(lexicon(), {"HR": "human resources", "HR office": "the High Commissioner", " ": "nothing"})
    assert own.said("HR and HR office w/ staff") == "human resources and the High Commissioner with staff"
    assert own.asked("HR") == ()


def test_no_entries_change_nothing() -> None:
    assert Glossary().said("w/ 5%") == "w/ 5%"


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        (FR, "5,5 millions enfants", "5,5 millions d'enfants"),
        (FR, "7 milliards dollars", "7 milliards de dollars"),
        (FR, "1 millions soignants manquants", "1 million de soignants manquants"),
        (FR, "40 pour cent femmes, 3 pour cent en 2016", "40 pour cent de femmes, 3 pour cent en 2016"),
        (FR, "4 millions dont 3 millions à l'étranger", "4 millions dont 3 millions à l'étranger"),
        (ES, "272 millones migrantes", "272 millones de migrantes"),
        (ES, "al 3 por ciento antes de 2030", "al 3 por ciento antes de 2030"),
        (EN, "5 million children", "5 million children"),
    ],
)
def test_what_is_counted_has_its_de_behind_numbers_in_words(language: Language, text: str, told: str) -> None:
    assert with_counted_nouns(text, lexicon(language)) == told


@pytest.mark.parametrize(
    ("language", "note", "sentence", "written"),
    [
        (EN, "40% of flows", "We heard that 40 per cent of flows are small.", "We heard that 40% of flows are small."),
        (EN, "3-4 yrs", "A proposal was made to wait three to four years.", "A proposal was made to wait 3-4 years."),
        (
            EN,
            "A/RES/71/1 w/ an annex",
            "It rests on General Assembly resolution 71/1.",
            "It rests on resolution A/RES/71/1.",
        ),
        (EN, "ratify C189 & the GCM", "Ratify ILO Convention 189 and the global compact.", "Ratify C189 and the GCM."),
        (EN, "$200 fees, €5 bn", "The figure of 200 dollars, 5 billion euros.", "The figure of $200, 5 billion euros."),
        (EN, "ICRMW first", "The migrant workers’ convention first.", "The ICRMW first."),
        (EN, "govt w/ plans", "It was said that Government with plans.", "It was said that Government with plans."),
        (FR, "28 % enfants", "Le chiffre de 28 pour cent d’enfants.", "Le chiffre de 28 % d’enfants."),
        (FR, "PMM d'abord", "Il a été question du pacte mondial d’abord.", "Il a été question du PMM d’abord."),
        (
            FR,
            "ratifier C189",
            "On a proposé de ratifier la convention 189 de l’OIT.",
            "On a proposé de ratifier la C189.",
        ),
        (FR, "voir A/RES/71/1", "Voir la résolution 71/1 de l’Assemblée générale.", "Voir la résolution A/RES/71/1."),
        (ES, "AOD baja", "Se habló de la asistencia oficial para el desarrollo baja.", "Se habló de la AOD baja."),
        (ES, "5-10 % del salario", "La cifra de 5 a 10 por ciento del salario.", "La cifra de 5-10 % del salario."),
    ],
)
def test_symbols_and_acronyms_stand_in_writing_as_they_were_typed(
    language: Language, note: str, sentence: str, written: str
) -> None:
    assert glossary(language).in_writing(sentence, ["others", note]) == written
