"""A whole meeting in the formats in which it is exported, and the lists and pages that are printed of it."""
