"""The wheel's build hook: compiles the catalogues and carries `resources/` to where the installed code looks for it."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):  # type: ignore[type-arg]
    """An installed wheel has `lahityo/resources`; an editable install reads `resources/` of the source tree."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the resources to the files of a standard wheel."""
        if version == "editable":
            return
        root = Path(self.root)
        runpy.run_path(str(root / "packaging" / "translations.py"))["compile_catalogues"]()
        build_data["force_include"][str(root / "resources")] = "lahityo/resources"
