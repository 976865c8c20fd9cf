"""Who speaks in a block and for how long: seats, experts, offices, and the rules that the text states.

It knows the agenda.
"""
