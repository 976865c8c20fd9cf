"""How what was typed becomes sentences in the language of a draft; offline, the same for the same words.

`spoken` reads one typed text: its shape (`shapes`), its signs (`signs`), abbreviations (`glossary`) and the articles
that notes leave out (`articles`). `saying` puts it into a frame (`frames`) with its subject (`subjects`) and the verb
whose turn it is (`verbs`); `joining` puts several into one sentence; `glue` is how words change where they meet. All
words are data: `resources/remarks/en.json`, `fr.json`, `es.json`, read by `lexicon`. It knows words of the domain only:
no meeting, no window, no disk, no clock. Where the rules are not sure of the shape is told by the room `doubts`.
"""
