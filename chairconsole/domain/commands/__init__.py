"""Everything that may be asked for, by subject: frozen dataclasses that are refused or become events."""
