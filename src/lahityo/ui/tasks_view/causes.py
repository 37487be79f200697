"""The record types that tasks follow from: when one of them changes, a list of tasks may."""

CAUSES = frozenset(
    {
        "task", "team_task", "step", "void", "correction", "appointment", "contact", "client", "matter",
        "entry_assessment", "plan", "plan_version", "plan_evaluation", "goal", "referral", "path_step", "work_period",
        "work_evaluation", "decision", "safety_flag", "protection", "network_person", "partner_share", "score", "wound",
        "vaccination", "setting",
    }
)  # fmt: skip
