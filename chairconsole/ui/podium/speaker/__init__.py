"""Who has the floor, for how long, and the sentence that the chair says next."""
