"""How sentences begin."""

from chairconsole.report.draft.openings import begins_alike, longest_run, openings, sentences_of


def test_the_stop_of_an_abbreviation_ends_no_sentence() -> None:
    assert sentences_of("See art. 3 of it. Fees fell. “Visas help”.") == [
        "See art. 3 of it.",
        "Fees fell.",
        "“Visas help”.",
    ]


def test_sentences_begin_alike_by_their_first_two_words() -> None:
    text = "A proposal was made to pay. A Proposal for visas."
    assert openings(text) == ["a proposal", "a proposal"]
    assert begins_alike(["a proposal"], text)
    assert not begins_alike(["it was"], text)
    assert begins_alike(["it was", "it was"], "It was said.")


def test_the_longest_run_of_sentences_that_begin_alike() -> None:
    assert longest_run(["A proposal x.", "It was x.", "It was y.", "It was z.", "A proposal z."]) == 3
    assert longest_run([]) == 0
