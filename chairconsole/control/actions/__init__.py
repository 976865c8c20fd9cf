"""The one table of actions: what a person can ask for, with its words and keys, and when it is available.

Menus, buttons, hints, the list of actions and `chairconsole keys` are made from it. It knows the domain only.
To add an action, add a constant to the module of its heading; the table finds it there. It carries the command that it
gives; where something has to be typed or chosen first, a panel claims it instead.
"""
