"""The record screen: everything that happened, to search, to count and to correct."""
