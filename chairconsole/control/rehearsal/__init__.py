"""A rehearsal: a clock that can be moved on, and a simulated room that asks for the floor and speaks.

It stands above the console and asks it for the same things as a person does.
"""
