"""Dates, times and numbers as notes write them in English, French and Spanish. It knows no other room."""
