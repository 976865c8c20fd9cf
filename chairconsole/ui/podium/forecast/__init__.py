"""How many more can still speak, and what another limit would make of it."""
