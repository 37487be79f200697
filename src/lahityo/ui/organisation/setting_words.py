"""What the organisation's settings are called, in the groups that they are shown in."""

from PySide6.QtCore import QCoreApplication


def groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """(title of the group, (name of the setting, its words)…)."""
    tr = QCoreApplication.translate
    return [
        (
            tr("SettingWords", "Plans"),
            [
                ("plan.review_months", tr("SettingWords", "A plan is reviewed every … months")),
                ("plan.queue_days", tr("SettingWords", "A plan that ends is in the queue … days before")),
            ],
        ),
        (
            tr("SettingWords", "Tasks"),
            [
                ("task.assess_days", tr("SettingWords", "Days to begin the assessment of service need")),
                ("task.plan_days", tr("SettingWords", "Days to make the plan after the assessment")),
                ("task.review_days", tr("SettingWords", "Days to deal with a proposed plan")),
                ("task.discharge_days", tr("SettingWords", "Days to make contact after a discharge")),
                ("task.release_days", tr("SettingWords", "Days before a release from prison")),
                ("task.answer_days", tr("SettingWords", "Days to wait for the answer to a referral")),
                ("task.work_days", tr("SettingWords", "Days before the end of a work period")),
                ("task.misses", tr("SettingWords", "Missed meetings before a concern for wellbeing")),
                ("task.misses_days", tr("SettingWords", "… within so many days")),
            ],
        ),
        (
            tr("SettingWords", "Rehabilitative work"),
            [
                ("work.months", tr("SettingWords", "Usual length of a period, months")),
                ("work.min_months", tr("SettingWords", "Shortest time, months")),
                ("work.max_months", tr("SettingWords", "Longest time, months")),
                ("work.days_low", tr("SettingWords", "Fewest days a week")),
                ("work.days_high", tr("SettingWords", "Most days a week")),
                ("work.partner", tr("SettingWords", "Partner of the plan")),
                ("readiness.valid_days", tr("SettingWords", "The checklist is valid for … days")),
            ],
        ),
        (
            tr("SettingWords", "Decisions"),
            [
                ("decision.contact", tr("SettingWords", "Who gives more information")),
                ("decision.appeal", tr("SettingWords", "Instructions for appeal")),
            ],
        ),
        (
            tr("SettingWords", "Meeting place, safety and statistics"),
            [
                ("tally.items", tr("SettingWords", "Items to tap, by their codes")),
                ("naloxone.shown", tr("SettingWords", "Naloxone is among the items")),
                ("safety.numbers", tr("SettingWords", "Numbers to call in an emergency")),
                ("export.smallest_cell", tr("SettingWords", "Smallest number shown in an export, at least 5")),
            ],
        ),
    ]  # fmt: skip
