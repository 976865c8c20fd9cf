"""A session on its way to another laptop: one file with its record and settings, sealed by a passphrase if wished."""
