"""The session as planned: its parts, what must never be in a plan, and what is odd in one. It knows `base` only."""
