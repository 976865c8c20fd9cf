"""A procedural note's text to a session, with its doubts: no window, no clock, nothing written.

`note_reader.read_note` gives the note's lines, `session_proposal.propose` what they say, `session_toml.write_toml`
the file.
"""
