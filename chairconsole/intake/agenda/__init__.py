"""The rows of an agenda: which lines have times, by days, in tables or in prose, and what each row is.

It knows the lines of the note, the language, and where it leaves its doubts.
"""
