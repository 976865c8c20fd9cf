"""Where the rules of `remarks` are not sure how typed words are to be read, so that a person looks at the sentence.

`uncertainty_of` (`doubt`) says why what a text gave may be wrong. The check of a draft and the line under a note ask.
In English `surely_spoken` (`sure_reading`) asks as well, while a draft is composed: two statements at a comma are told
as two where both are sure, and what no frame can be put around is told as it was typed; in French and Spanish it parts
a demand from a clause behind its comma. A main part or a tail is looked at in `piece`: for a verb that was not found
(`hidden_verb`, `english_clauses`), a second statement (`second_statement`), a verb without its subject
(`missing_subject`). Words are data of the lexicon.
"""
