"""What may stand in the place of what the check before reading found: each offer is a sentence, or takes words out."""
