"""What can be told of a meeting, as data: interventions, proceedings, figures, the timeline, what is searched.

It says nothing of how that looks in a file.
"""
