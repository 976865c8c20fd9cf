"""Forecasts: what remains of the open block, the pace, who still fits, projected times, and effects of a change."""
