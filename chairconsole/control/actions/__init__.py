"""The one table of actions: what a person can ask for, with its words and keys, and when it is available.

Menus, buttons, hints, the sheet of keys and `chairconsole keys` are made from it. It knows the domain only.
"""
