"""The field in which names are typed, what it offers below, and what Enter does."""
