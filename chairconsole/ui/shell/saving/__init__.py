"""Where the meeting is saved, as the chair sees it: trouble with that, and the second copy with its mark."""
