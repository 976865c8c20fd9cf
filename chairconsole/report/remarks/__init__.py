"""How what was typed becomes sentences in the language of a draft; offline, the same for the same words.

`spoken` reads one typed text: its shape (`shapes`), its signs (`signs`), abbreviations (`glossary`) and the articles
that notes leave out (`articles`). All words are data: `resources/remarks/en.json`, `fr.json`, `es.json`, read by
`lexicon`. It knows words of the domain only: no meeting, no window, no disk, no clock.
"""
