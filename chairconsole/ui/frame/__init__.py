"""What every screen is held by: what a session gives its panels, actions as Qt knows them, notices and held keys.

It knows no screen.
"""
