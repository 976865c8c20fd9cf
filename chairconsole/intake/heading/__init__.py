"""What the top of a note says of its session: title, dates, venue and time zone.

It knows the agenda, whose headings have dates as well.
"""
