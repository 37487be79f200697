"""What the plan tab shows, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from lahityo.domain.spec import SOCIAL_ROLES
from lahityo.services.casework import Casework
from lahityo.services.plans import PlanView
from lahityo.services.record_views import Row


@dataclass(frozen=True)
class PlanPage:
    """The client's plans (ended ones last), the one that is shown, and the client's will, the newest first; `writes`:
    this person may write them.
    """

    plans: tuple[Row, ...]
    view: PlanView | None
    wills: tuple[Row, ...]
    writes: bool
    today: date

    @property
    def version(self) -> bytes | None:
        """The version that comments are about: the one that waits, else the newest."""
        if self.view is None:
            return None
        return self.view.pending or (self.view.versions[0].id if self.view.versions else None)

    def open_comments(self) -> Mapping[str, list[Row]]:
        """Comments that nobody has settled, by the part they are about."""
        found: dict[str, list[Row]] = {}
        for one in self.view.comments if self.view else ():
            if one.state != "settled":
                found.setdefault(str(one.values.get("anchor", "")), []).append(one)
        return found


def read_page(casework: Casework, client: bytes, plan: bytes | None) -> PlanPage:
    """The page of `plan`, or of the client's newest plan that has not ended."""
    plans = casework.plans.of_client(client)
    shown = next((one for one in plans if one.id == plan), plans[0] if plans else None)
    return PlanPage(
        tuple(plans),
        casework.plans.view(shown.id) if shown else None,
        tuple(casework.plans.will(client)),
        casework.desk.writes_about(client, SOCIAL_ROLES),
        casework.desk.clock().astimezone().date(),
    )
