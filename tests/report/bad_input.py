"""Texts that programs stumble over."""

BAD = {
    "long": "word " * 20_000,
    "one word": "x" * 100_000,
    "controls": "bell\x07 null\x00 escape\x1b vertical\x0b del\x7f",
    "not xml": "end\ufffe of\uffff",
    "right to left": "حقوق الإنسان للمهاجرين",
    "hebrew": "זכויות",
    "chinese": "移民人权 (2017)",
    "emoji": "👩‍👩‍👧 🇨🇭",
    "formula": "=cmd()|' /C calc'!A0",
    "plus": "+1+1",
    "script": "<script>alert(1)</script>",
    "entity": "&lt; &amp; & \"quoted\" 'so'",
    "markdown": "# **not bold** [link](http://x) `code` | pipe",
    "reference": "[[p:1]] see",
    "override": "safe\u202egnp.exe",
    "lines": "one\n\n\r\ntwo\ttab",
    "half": "half \ud83d a character",
}
"""By what they are."""
