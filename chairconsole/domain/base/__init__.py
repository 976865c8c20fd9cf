"""What everything in the domain is made of.

Instants, refusals, notation, participants, sentences that can be translated, and the parts that events share. It knows
no other room.
"""
