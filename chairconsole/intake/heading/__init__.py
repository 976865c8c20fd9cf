"""The heading of a note: the session's title, dates, venue and time zone.

It knows the agenda, whose headings have dates as well.
"""
