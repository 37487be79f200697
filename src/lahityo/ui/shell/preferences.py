"""How a person likes the window: language, theme, text size and window size. No client data, no secret."""

import os
from pathlib import Path
from typing import Literal, NamedTuple

ThemeChoice = Literal["light", "dark", "system"]

LANGUAGES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
"""Each language by its own name, which is never translated."""
THEMES: tuple[ThemeChoice, ...] = ("system", "light", "dark")
TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)
SYSTEM = "system"
_LARGEST_FILE = 64 * 1024
_LARGEST_SIDE = 20_000


class Preferences(NamedTuple):
    """What `preferences.json` holds. `language` is fi, sv, en or system; sizes are in pixels, 0 before the first."""

    language: str = SYSTEM
    theme: ThemeChoice = "system"
    text_scale: float = 1.0
    width: int = 0
    height: int = 0
    maximized: bool = False


def load(path: Path) -> Preferences:
    """The preferences in a file; what is missing or odd there is as for a new user."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST_FILE)
    except OSError:
        return Preferences()
    import json

    try:
        found = json.loads(raw)
    except ValueError:
        return Preferences()
    return _read(found) if isinstance(found, dict) else Preferences()


def save(path: Path, preferences: Preferences) -> None:
    """Write the file as a whole or leave the former one; raises OSError."""
    import json

    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    scratch = path.with_suffix(".new")
    with os.fdopen(os.open(scratch, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
        json.dump(preferences._asdict(), file, indent=1)
    scratch.replace(path)


def _read(found: dict[str, object]) -> Preferences:
    default = Preferences()
    language, scale = found.get("language"), found.get("text_scale")
    return Preferences(
        language=str(language) if language in LANGUAGES else SYSTEM,
        theme=next((theme for theme in THEMES if theme == found.get("theme")), default.theme),
        text_scale=float(scale) if isinstance(scale, int | float) and scale in TEXT_SCALES else default.text_scale,
        width=_side(found.get("width")),
        height=_side(found.get("height")),
        maximized=found.get("maximized") is True,
    )


def _side(value: object) -> int:
    return value if isinstance(value, int) and 0 < value < _LARGEST_SIDE else 0
