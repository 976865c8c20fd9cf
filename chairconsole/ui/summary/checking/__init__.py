"""What a draft is checked for before it is read aloud or saved."""
