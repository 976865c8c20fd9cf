"""From what was found to a session: its blocks and their ids, the proposal with its doubts, and the TOML.

It stands above all other rooms of `intake`.
"""
