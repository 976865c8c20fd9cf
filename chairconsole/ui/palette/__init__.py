"""The list of everything that can be asked for: actions with their keys, delegations, panellists, blocks and themes.

It is filtered by typing, says of what cannot be done why, and asks by the same actions and commands as keys do.
"""
