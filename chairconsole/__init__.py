"""The desktop console for people who chair UN-style informal sessions."""
