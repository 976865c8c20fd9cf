"""Drafts of remarks: made from points and messages, merged with what was edited by hand, measured and compared."""
