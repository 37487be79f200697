"""What the organisation's settings are called, in the groups that they are shown in."""

from PySide6.QtCore import QCoreApplication


def groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """(title of the group, (name of the setting, its words)…)."""
    translate = QCoreApplication.translate
    return [
        (
            translate("SettingWords", "Plans"),
            [
                ("plan.review_months", translate("SettingWords", "A plan is reviewed every … months")),
                ("plan.queue_days", translate("SettingWords", "A plan that ends is in the queue … days before")),
            ],
        ),
        (
            translate("SettingWords", "Tasks"),
            [
                ("task.assess_days", translate("SettingWords", "Days to begin the assessment of service need")),
                ("task.plan_days", translate("SettingWords", "Days to make the plan after the assessment")),
                ("task.review_days", translate("SettingWords", "Days to deal with a proposed plan")),
                ("task.discharge_days", translate("SettingWords", "Days to make contact after a discharge")),
                ("task.release_days", translate("SettingWords", "Days before a release from prison")),
                ("task.answer_days", translate("SettingWords", "Days to wait for the answer to a referral")),
                ("task.work_days", translate("SettingWords", "Days before the end of a work period")),
                ("task.misses", translate("SettingWords", "Missed meetings before a concern for wellbeing")),
                ("task.misses_days", translate("SettingWords", "… within so many days")),
            ],
        ),
        (
            translate("SettingWords", "Rehabilitative work"),
            [
                ("work.months", translate("SettingWords", "Usual length of a period, months")),
                ("work.min_months", translate("SettingWords", "Shortest time, months")),
                ("work.max_months", translate("SettingWords", "Longest time, months")),
                ("work.days_low", translate("SettingWords", "Fewest days a week")),
                ("work.days_high", translate("SettingWords", "Most days a week")),
                ("work.partner", translate("SettingWords", "Partner of the plan")),
                ("readiness.valid_days", translate("SettingWords", "The checklist is valid for … days")),
            ],
        ),
        (
            translate("SettingWords", "Decisions"),
            [
                ("decision.contact", translate("SettingWords", "Who gives more information")),
                ("decision.appeal", translate("SettingWords", "Instructions for appeal")),
            ],
        ),
        (
            translate("SettingWords", "Instruments"),
            [("audit_c.women", translate("SettingWords", "AUDIT-C: the unit's own reference value for women, 0–12"))],
        ),
        (
            translate("SettingWords", "Meeting place, safety and statistics"),
            [
                ("tally.items", translate("SettingWords", "Items to tap, by their codes")),
                ("naloxone.shown", translate("SettingWords", "Naloxone is among the items")),
                ("safety.numbers", translate("SettingWords", "Numbers to call in an emergency")),
                ("export.smallest_cell", translate("SettingWords", "Smallest number shown in an export, at least 5")),
            ],
        ),
    ]  # fmt: skip
