"""The organisation's settings: their names and shipped defaults. A setting changes forms and due days, never a state.

The defaults are this product's proposals, except where a comment names a source.
"""

DEFAULTS: dict[str, str] = {
    "lease.days": "30",
    "plan.review_months": "3",
    "plan.queue_days": "30",
    "task.assess_days": "7",
    "task.plan_days": "30",
    "task.review_days": "7",
    "task.discharge_days": "2",
    "task.release_days": "14",
    "task.answer_days": "14",
    "task.work_days": "14",
    "task.misses": "3",
    "task.misses_days": "60",
    # Rehabilitative work is agreed on for 3 to 24 months, one to four days a week (189/2001).
    "work.months": "3",
    "work.min_months": "3",
    "work.max_months": "24",
    "work.days_low": "1",
    "work.days_high": "4",
    "work.partner": "",
    "readiness.valid_days": "90",
    "tally.items": "food washing laundry rest needles_out needles_in",
    "naloxone.shown": "no",
    "safety.numbers": "112",
    "export.smallest_cell": "5",
    "decision.contact": "",
    "decision.appeal": "",
    # Published values for women differ (Aalto et al. 2009, DOI 10.1016/j.drugalcdep.2009.02.013: 4; elsewhere 5).
    "audit_c.women": "",
}
LEASE_DAYS = range(7, 366)
"""Days without a sync after which a laptop opens only with one: never so few that a week off locks anybody out."""
LINES = {"audit_c.women": 12}
"""Settings that hold a line of the unit's own in the chart of an instrument, with the most points that it has."""


def default(name: str) -> str:
    """The shipped value of a setting; empty for a name that none has."""
    return DEFAULTS.get(name, "")


def valid(name: str, value: str) -> bool:
    """Whether a value may stand for a setting: a whole number where the default is one, yes or no where it is that."""
    shipped = DEFAULTS.get(name)
    if shipped is None:
        return False
    if name in LINES:
        return not value or (value.isdecimal() and len(value) <= len("9999") and int(value) <= LINES[name])
    if name == "lease.days":
        return value.isdecimal() and len(value) <= len("999") and int(value) in LEASE_DAYS
    if shipped.isdecimal() and name != "safety.numbers":
        return value.isdecimal() and len(value) <= len("9999")
    return value in {"yes", "no"} if shipped in {"yes", "no"} else len(value) <= 500
