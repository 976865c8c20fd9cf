"""How what was noted in a meeting becomes a whole draft: what gets in, in which order, in which sentences.

`generate` makes a draft: from the `items` of the meeting, as many as its time has room for (`admission`), in the
skeleton of what it is for (`concluding`, `perspective`, `thematic`, `session_conclusions`, `written`), each in a
sentence (`wording`, `flow`) under its theme (`theme_sentences`), with the sentences around them (`surroundings`). The
sentences themselves are made by `report.remarks`, the text is one of `report.draft`.
"""
