"""The JSON Schema of a session file: of the values that its TOML holds, in the words that `check` uses."""

from typing import Any

from chairconsole.domain.plan.chair_sentences import USUAL, Say, places_of
from chairconsole.domain.plan.parts import Agenda
from chairconsole.record.session_words import DATE, HEADERS, LIMIT, STRETCH, TIME_OF_DAY

SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema"
_TIME = r"^\d{1,2}:\d{2}$"
_DURATION = r"(?:\d{1,2}:)?\d{1,3}:\d{2}"
_FORMS: dict[str, dict[str, str]] = {
    "Limit": {"description": LIMIT, "pattern": rf"^\s*{_DURATION}(?:\s*[-–]\s*{_DURATION})?\s*$"},
    "TimeRange": {"description": STRETCH, "pattern": r"^\s*\d{1,2}:\d{2}\s*[-–]\s*\d{1,2}:\d{2}\s*$"},
}
_MADE_WHEN_LEFT_OUT = {"Agenda": {"id"}, "Theme": {"id", "short"}, "Step": {"id"}}
_TIMES_OF_DAY = {"Block": {"start", "end"}}


def session_schema() -> dict[str, Any]:
    """The schema, as data."""
    schema = Agenda.model_json_schema(mode="serialization")
    parts = {"Agenda": schema, **schema.get("$defs", {})}
    for model, header in HEADERS.items():
        part = parts.get(model.__name__)
        if part is None:
            continue
        part["title"] = header
        made = _MADE_WHEN_LEFT_OUT.get(model.__name__, set())
        if "required" in part:
            part["required"] = [key for key in part["required"] if key not in made]
        for key in _TIMES_OF_DAY.get(model.__name__, ()):
            part["properties"][key] |= {"description": TIME_OF_DAY, "pattern": _TIME}
    for name, form in _FORMS.items():
        parts[name] = {"title": name, "type": "string", **form}
        schema["$defs"][name] = parts[name]
    parts["Day"]["properties"]["date"]["description"] = DATE
    _or_a_name(schema["$defs"]["Rules"]["properties"]["themes"])
    schema["properties"]["says"] = _sentences()
    del schema["$defs"]["Say"]
    return {"$schema": SCHEMA_ID, **_without_null(schema)}


def _or_a_name(themes: dict[str, Any]) -> None:
    """A theme may be written as its name alone."""
    themes["items"] = {"anyOf": [themes["items"], {"type": "string"}]}


def _sentences() -> dict[str, Any]:
    """What the chair says, each with its usual words and what other words may hold."""

    def described(say: Say) -> dict[str, str]:
        places = " ".join(f"{{{place}}}" for place in places_of(say))
        usual = f"Usually: {USUAL[say]}"
        return {"type": "string", "description": f"{usual} May hold {places}." if places else usual}

    return {
        "title": "[says]",
        "type": "object",
        "description": "What the chair says otherwise than usual; an empty sentence is not said.",
        "additionalProperties": False,
        "properties": {say.value: described(say) for say in Say},
        "default": {},
    }


def _without_null(part: Any) -> Any:  # noqa: ANN401 - a schema is nested data
    """A part of the schema without null, which TOML cannot write, and without titles that only repeat a key."""
    if isinstance(part, list):
        return [_without_null(one) for one in part]
    if not isinstance(part, dict):
        return part
    if isinstance(part.get("anyOf"), list):
        kinds = [kind for kind in part["anyOf"] if kind != {"type": "null"}]
        rest = {key: value for key, value in part.items() if key != "anyOf"}
        part = {**rest, **kinds[0]} if len(kinds) == 1 else {**rest, "anyOf": kinds}
    return {
        key: {name: _without_title(_without_null(one)) for name, one in value.items()}
        if key == "properties"
        else _without_null(value)
        for key, value in part.items()
        if value is not None
    }


def _without_title(part: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in part.items() if key != "title"}
