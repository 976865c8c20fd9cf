"""A document to be read or printed, and how it is written as text, Markdown, HTML and Word.

It knows nothing of meetings.
"""
