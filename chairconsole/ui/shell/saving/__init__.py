"""The second copy of the record, as the chair sees it: chosen, told of, marked in the line above everything."""
