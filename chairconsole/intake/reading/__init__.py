"""From the bytes of a file or a pasted text to the numbered lines of a note: text, Word, PDF and HTML."""
