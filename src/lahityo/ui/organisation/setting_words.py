"""What the organisation's settings are called, in the groups that they are shown in."""

from PySide6.QtCore import QCoreApplication

from lahityo.base.i18n import QT_TRANSLATE_NOOP

_GROUPS = [
    (
        QT_TRANSLATE_NOOP("SettingWords", "Computers"),
        [("lease.days", QT_TRANSLATE_NOOP("SettingWords", "Days a computer opens without syncing, 7–365"))],
    ),
    (
        QT_TRANSLATE_NOOP("SettingWords", "Plans"),
        [
            ("plan.review_months", QT_TRANSLATE_NOOP("SettingWords", "A plan is reviewed every … months")),
            (
                "plan.queue_days",
                QT_TRANSLATE_NOOP("SettingWords", "A plan that ends is in the queue … days before its end"),
            ),
        ],
    ),
    (
        QT_TRANSLATE_NOOP("SettingWords", "Tasks"),
        [
            ("task.assess_days", QT_TRANSLATE_NOOP("SettingWords", "Days to begin the assessment of service need")),
            ("task.plan_days", QT_TRANSLATE_NOOP("SettingWords", "Days to make the plan after the assessment")),
            ("task.review_days", QT_TRANSLATE_NOOP("SettingWords", "Days to deal with a proposed plan")),
            ("task.discharge_days", QT_TRANSLATE_NOOP("SettingWords", "Days to make contact after a discharge")),
            ("task.release_days", QT_TRANSLATE_NOOP("SettingWords", "Days before a release from prison")),
            ("task.answer_days", QT_TRANSLATE_NOOP("SettingWords", "Days to wait for the answer to a referral")),
            ("task.work_days", QT_TRANSLATE_NOOP("SettingWords", "Days before the end of a work period")),
            ("task.misses", QT_TRANSLATE_NOOP("SettingWords", "Missed meetings before a concern for wellbeing")),
            ("task.misses_days", QT_TRANSLATE_NOOP("SettingWords", "… within so many days")),
        ],
    ),
    (
        QT_TRANSLATE_NOOP("SettingWords", "Rehabilitative work"),
        [
            ("work.months", QT_TRANSLATE_NOOP("SettingWords", "Usual length of a period, months")),
            ("work.min_months", QT_TRANSLATE_NOOP("SettingWords", "Shortest time, months")),
            ("work.max_months", QT_TRANSLATE_NOOP("SettingWords", "Longest time, months")),
            ("work.days_low", QT_TRANSLATE_NOOP("SettingWords", "Fewest days a week")),
            ("work.days_high", QT_TRANSLATE_NOOP("SettingWords", "Most days a week")),
            ("work.partner", QT_TRANSLATE_NOOP("SettingWords", "Partner of the plan")),
            ("readiness.valid_days", QT_TRANSLATE_NOOP("SettingWords", "The checklist is valid for … days")),
        ],
    ),
    (
        QT_TRANSLATE_NOOP("SettingWords", "Decisions"),
        [
            ("decision.contact", QT_TRANSLATE_NOOP("SettingWords", "Who gives more information")),
            ("decision.appeal", QT_TRANSLATE_NOOP("SettingWords", "Instructions for appeal")),
        ],
    ),
    (
        QT_TRANSLATE_NOOP("SettingWords", "Instruments"),
        [
            (
                "audit_c.women",
                QT_TRANSLATE_NOOP("SettingWords", "AUDIT-C: the unit's own reference value for women, 0–12"),
            )
        ],
    ),
    (
        QT_TRANSLATE_NOOP("SettingWords", "Meeting place, safety and statistics"),
        [
            ("tally.items", QT_TRANSLATE_NOOP("SettingWords", "Items to tap")),
            ("naloxone.shown", QT_TRANSLATE_NOOP("SettingWords", "Naloxone is among the items")),
            ("safety.numbers", QT_TRANSLATE_NOOP("SettingWords", "Numbers to call in an emergency")),
            (
                "export.smallest_cell",
                QT_TRANSLATE_NOOP("SettingWords", "Smallest number shown in an export, at least 5"),
            ),
        ],
    ),
]


def groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """(title of the group, (name of the setting, its words)…)."""
    return [(_said(title), [(name, _said(words)) for name, words in settings]) for title, settings in _GROUPS]


def _said(words: str) -> str:
    return QCoreApplication.translate("SettingWords", words)
