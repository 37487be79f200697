"""Every record type of the casework, by name. Clients and visits are older and have tables of their own."""

from lahityo.domain.machines import everyday as everyday_machines
from lahityo.domain.machines import path as path_machines
from lahityo.domain.machines import plan as plan_machines
from lahityo.domain.machines import safety as safety_machines
from lahityo.domain.process import Process
from lahityo.domain.records import (
    assessment,
    attachment,
    common,
    decision,
    everyday,
    health,
    organisation,
    path,
    path_referral,
    plan,
    safety,
    team,
    work,
)
from lahityo.domain.spec import RecordSpec

SPECS: tuple[RecordSpec, ...] = (
    *common.SPECS, *plan.SPECS,
    *path.SPECS, *path_referral.SPECS, *decision.SPECS, *work.SPECS,
    *assessment.SPECS, *health.SPECS, *safety.SPECS, *everyday.SPECS, *team.SPECS, *organisation.SPECS,
    *attachment.SPECS,
)  # fmt: skip
MACHINES: tuple[Process, ...] = (
    *plan_machines.MACHINES, *path_machines.MACHINES, *safety_machines.MACHINES, *everyday_machines.MACHINES,
)  # fmt: skip
_SPECS = {one.type: one for one in SPECS}
_MACHINES = {one.name: one for one in MACHINES}


def spec(record_type: str) -> RecordSpec | None:
    """The specification of a type; None for one that a newer version wrote, which is kept and not shown."""
    return _SPECS.get(record_type)


def machine(name: str) -> Process | None:
    """The state machine of this name, or None."""
    return _MACHINES.get(name)
