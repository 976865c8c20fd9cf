"""Two records to one: of one beginning by their events, of one session by who spoke when. The two are only read."""
