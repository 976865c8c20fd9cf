"""What every screen is held by: the actions as Qt knows them, buttons for them, notices and held keys.

It knows no screen.
"""
