"""The main window and what surrounds the screens: top bar, hint bar, welcome, and what is asked at opening.

It stands above all screens and puts them together.
"""
