"""Accounts of a meeting in formats that outlive the console."""
