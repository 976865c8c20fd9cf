"""What is asked of a meeting without changing it.

Limits, calling order, replies owed, segments, questions, the next step, the timetable, names in a text, and what a
typed line means.
"""
