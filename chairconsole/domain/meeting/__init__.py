"""The state of a meeting, and how events make it: all of them, those that come next, and what undo takes back."""
