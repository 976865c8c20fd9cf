"""Accounts of a meeting in formats that outlive the console; no window, no disk, no clock."""
