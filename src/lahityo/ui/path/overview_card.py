"""The overview's card of the path: the strip of the last steps, where the client is now, the housing."""

from typing import ClassVar

from lahityo.services.paths import Timeline
from lahityo.ui.context import Context
from lahityo.ui.path.path_strip import PathStrip
from lahityo.ui.records import words
from lahityo.ui.widgets.card import Card


class PathOverview(Card):
    """A client's path in one strip; loaded again by the overview."""

    concerns: ClassVar[frozenset[str]] = frozenset(
        {"path_step", "housing_period", "work_period", "void", "protection", "code_item"}
    )

    def __init__(self, context: Context, client: bytes) -> None:
        super().__init__(self.tr("Path"))
        self._context, self._client = context, client
        self._strip = PathStrip()
        self.add(self._strip)
        self.load()

    def load(self) -> None:
        """Read the path."""
        casework, client = self._context.workspace.casework, self._client

        def read() -> Timeline:
            return casework.paths.timeline(client, hide_places=casework.safety.protection(client).holds)

        self._context.tasks.run(self, read, lambda found: self._strip.show_timeline(found, words.of_item))
