"""The words and rules of a meeting: pure, without Qt, disk, clock or chance."""
