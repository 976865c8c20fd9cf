"""How fast remarks are read out, in words a minute: PRACTICE C.11."""

USUAL_PACE = 110
SLOWEST = 90
FASTEST = 150
