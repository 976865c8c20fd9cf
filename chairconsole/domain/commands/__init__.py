"""Every command, by subject: frozen dataclasses that are refused or become events."""
