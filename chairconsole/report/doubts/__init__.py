"""Where the rules of `remarks` are not sure how typed words are to be read, so that a person looks at the sentence.

`uncertainty_of` (`doubt`) says why what a text gave may be wrong. The check of a draft and the line under a note ask;
no sentence is made otherwise for it, and so nothing of it is done while a draft is composed. A main part or a tail is
looked at in `piece`: for a verb that was not found (`hidden_verb`, `english_clauses`), a second statement
(`second_statement`), a verb without its subject (`missing_subject`). Words are data of the lexicon.
"""
