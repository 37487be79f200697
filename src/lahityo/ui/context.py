"""What every view of an unlocked window is given: the workspace, the task runner, the bus, and where to go."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from lahityo.ui.bus import Bus
from lahityo.ui.ports import Workspace
from lahityo.ui.tasks import TaskRunner


class Navigator(Protocol):
    """Going from view to view; the main window does it. Ids have 16 bytes."""

    def open_today(self) -> None:
        """Tänään."""
        ...

    def open_clients(self) -> None:
        """Asiakkaat."""
        ...

    def open_client(self, client: bytes, tab: str = "") -> None:
        """One client's page, at one of its tabs (a key of `views.client_tabs`)."""
        ...

    def open_visits(self) -> None:
        """All visits, the newest first."""
        ...

    def open_visit(self, visit: bytes) -> None:
        """One visit to read, correct or go on with."""
        ...

    def new_visit(self, client: bytes = b"") -> None:
        """The editor with an empty draft."""
        ...

    def open_draft(self, draft: bytes) -> None:
        """The editor with a kept draft."""
        ...

    def write_joint(self, joint: bytes) -> None:
        """The editor for this person's part of a joint visit."""
        ...

    def edit_visit(self, visit: bytes) -> None:
        """The editor for an open, unsigned visit."""
        ...

    def new_client(self) -> None:
        """The form of a new client."""
        ...

    def open_record(self, record: bytes) -> None:
        """Any other record to read, with its history and what may be done with it."""
        ...

    def open_place(self, kind: str) -> None:
        """A place of the rail."""
        ...

    def open_guide(self, record: bytes) -> None:
        """A page of the service guide to read, by its record."""
        ...

    def open_sync(self) -> None:
        """What waits, what was refused, what was not believed, fields with two values."""
        ...

    def open_conflicts(self, client: bytes) -> None:
        """A client's field with two values; of several, the list of them."""
        ...

    def back(self) -> None:
        """Where one came from."""
        ...


@dataclass(frozen=True)
class Context:
    """Given to every view. `tell` shows a passing message; `title` sets the top bar's title and second title."""

    workspace: Workspace
    tasks: TaskRunner
    bus: Bus
    go: Navigator
    tell: Callable[[str], None]
    title: Callable[[str, str], None]
