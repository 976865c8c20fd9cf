"""The shipped concepts."""

from functools import cache

from chairconsole import paths
from chairconsole.report.accounts.concepts import Concepts


@cache
def concepts() -> Concepts:
    return Concepts.from_json((paths.shipped("resources") / "remarks" / "likeness.json").read_text("utf-8"))
