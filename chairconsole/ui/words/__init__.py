"""Every sentence on the screen that is made of parts, refusals and counts, in the language of the user.

A module here reads the meeting and returns text; it shows nothing.
"""
