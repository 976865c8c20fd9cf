"""What is read from files and written to them beside the record: exports, settings, notes, the session file.

Each goes through `record`, which alone touches the disk.
"""
