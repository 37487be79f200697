"""The rules of derived tasks: which record makes which task due, and when its cause is gone."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain import decision_rules, registry
from lahityo.domain.codes import Role
from lahityo.domain.due import Due, TaskFacts, TaskRow
from lahityo.domain.months import day_of
from lahityo.domain.plan_versions import read
from lahityo.domain.spec import CLIENT_ROLES, SOCIAL_ROLES, TEAM_ROLES, Values, text_of

_SO_ST = frozenset({Role.SOCIAL_INSTRUCTOR, Role.SOCIAL_WORKER})
_ST = frozenset({Role.SOCIAL_WORKER})
_SO = frozenset({Role.SOCIAL_INSTRUCTOR})
_NURSE = frozenset({Role.NURSE})
_LEAD = frozenset({Role.TEAM_LEAD})
EPISODES = frozenset({"detox", "rehabilitation"})
MISSES = frozenset({"client_cancelled", "not_opened", "not_reached"})
BEFORE_PLAN_ENDS = BEFORE_DECISION_ENDS = BEFORE_PROTECTION_ENDS = 30
BEFORE_FLAG_ENDS = 7
BEFORE_PERMISSION_ENDS = BEFORE_SHARE_ENDS = 14
RHYTHM_WEEKS_LIMIT = 520
"""A rhythm of more weeks nobody agrees on; what another device writes there makes nothing due."""
KEPT_DAYS = 30
"""How long a task about something that ended by its own date is shown after that date."""


class Known:
    """The facts as the rules ask for them: by type, by client, settings as numbers."""

    def __init__(self, facts: TaskFacts, today: date) -> None:
        self._facts = facts
        self.today = today
        self.outcomes, self.arrived, self.left_behind = facts.outcomes, facts.arrived, facts.left_behind
        self._met = facts.met()
        self._by_client: dict[tuple[str, ...], dict[bytes, list[TaskRow]]] = {}
        self.missed: dict[bytes, list[TaskRow]] = defaultdict(list)
        for row in reversed(facts.missed()):
            self.missed[row.client].append(row)

    def rows(self, *types: str) -> list[TaskRow]:
        """The records of these types."""
        return list(self._facts.rows(*types))

    def of(self, client: bytes, *types: str) -> list[TaskRow]:
        """The client's records of these types."""
        if types not in self._by_client:
            held = self._by_client[types] = defaultdict(list)
            for row in self._facts.rows(*types):
                held[row.client].append(row)
        return self._by_client[types].get(client, [])

    def days(self, name: str) -> int:
        """A setting that is a number."""
        given = self._facts.setting(name)
        return int(given) if given.isdecimal() else 0

    def last_met(self, client: bytes) -> date | None:
        """The day of the last meeting that took place, of either profession."""
        return self._met.get(client)

    def met_since(self, client: bytes, day: date) -> bool:
        """Whether the client has been met on a day or after it."""
        last = self.last_met(client)
        return last is not None and last >= day

    def passed(self, day: date) -> bool:
        """Whether a day has passed so long ago that a task about it helps nobody."""
        return self.today > day + timedelta(days=KEPT_DAYS)


Rule = Callable[[Known], Iterator[Due]]


def _due(
    rule: str, row: TaskRow, day: date, what: str, roles: frozenset[Role], *, key: str | bytes = "",
    urgent: bool = False,
) -> Due:  # fmt: skip
    return Due(rule, row.id, row.type, key, row.client, row.register, day, what, roles, urgent)


def _assess_need(known: Known) -> Iterator[Due]:
    for row in known.rows("matter"):
        opened = day_of(row.values.get("opened_on"))
        if row.values.get("starts_assessment") is not True or opened is None:
            continue
        made = known.of(row.client, "entry_assessment")
        if not any(one.signed is not None and one.day >= opened.isoformat() for one in made):
            day = opened + timedelta(days=known.days("task.assess_days"))
            yield _due(
                "assess_need", row, day, QT_TRANSLATE_NOOP("Tasks", "Start assessing the need for services"), _SO_ST
            )


def _plan_missing(known: Known) -> Iterator[Due]:
    planned = {row.client for row in known.rows("plan") if row.state != "ended"}
    for row in known.rows("entry_assessment"):
        day = day_of(row.day)
        if row.signed is not None and row.values.get("plan_made") is True and day and row.client not in planned:
            day += timedelta(days=known.days("task.plan_days"))
            yield _due("plan_missing", row, day, QT_TRANSLATE_NOOP("Tasks", "Make a plan"), _SO)


def _plan_waits(known: Known) -> Iterator[Due]:
    """A proposed plan waits for the social worker, a returned one for who proposed it."""
    outcomes = known.outcomes("plan")
    for row in known.rows("plan"):
        outcome = outcomes.get(row.id)
        version = outcome.held.get("version") if outcome else None
        if row.state not in ("proposed", "returned") or not isinstance(version, bytes):
            continue
        if row.state == "returned":
            words = QT_TRANSLATE_NOOP("Tasks", "Mend the returned plan")
            yield _due("plan_returned", row, known.today, words, _SO_ST, key=version)
            continue
        made = next((day_of(one.day) for one in known.rows("plan_version") if one.id == version), None)
        day = (made or known.today) + timedelta(days=known.days("task.review_days"))
        words = QT_TRANSLATE_NOOP("Tasks", "Decide on the proposed plan")
        yield _due("plan_to_review", row, day, words, _ST, key=version)


def _plan_runs(known: Known) -> Iterator[Due]:
    """The review, the end and the support visits of a plan in force, by the terms that were approved."""
    outcomes = known.outcomes("plan")
    for row in known.rows("plan"):
        outcome = outcomes.get(row.id)
        version = outcome.held.get("in_force") if outcome else None
        approved = next((one for one in known.rows("plan_version") if one.id == version), None)
        if approved is None or row.state in ("paused", "ended"):
            continue
        terms = read(approved.values).plan
        review, ends = day_of(terms.get("review_on")), day_of(terms.get("ends"))
        if review is not None and not _reviewed(known, row, review):
            words = QT_TRANSLATE_NOOP("Tasks", "Evaluate the plan")
            yield _due("plan_review", row, review, words, CLIENT_ROLES, key=review.isoformat())
        if ends is not None:
            day = ends - timedelta(days=BEFORE_PLAN_ENDS)
            words = QT_TRANSLATE_NOOP("Tasks", "Renew or end the plan")
            yield _due("plan_expiring", row, day, words, SOCIAL_ROLES, key=ends.isoformat())
        yield from _rhythm(known, row, terms)


def _reviewed(known: Known, plan: TaskRow, review: date) -> bool:
    since = (review - timedelta(days=known.days("plan.queue_days"))).isoformat()
    found = known.of(plan.client, "plan_evaluation")
    return any(one.signed is not None and one.values.get("plan") == plan.id and one.day >= since for one in found)


def _rhythm(known: Known, plan: TaskRow, terms: Values) -> Iterator[Due]:
    times, weeks = terms.get("rhythm_times"), terms.get("rhythm_weeks")
    last = known.last_met(plan.client) or day_of(terms.get("starts"))
    if not isinstance(times, int) or not isinstance(weeks, int) or last is None:
        return
    if times > 0 and 0 < weeks <= RHYTHM_WEEKS_LIMIT:
        words = QT_TRANSLATE_NOOP("Tasks", "Agreed support visit")
        yield _due("rhythm", plan, rhythm_due(last, times, weeks), words, CLIENT_ROLES, key=last.isoformat())


def rhythm_due(last: date, times: int, weeks: int) -> date:
    """The day by which the next support visit is due, after the last one, at `times` visits in `weeks` weeks."""
    return last + timedelta(days=-(-7 * weeks // times))


def _goal_target(known: Known) -> Iterator[Due]:
    for row in known.rows("goal"):
        target = day_of(row.values.get("target_on"))
        active = row.values.get("status") == "active" or "status" in row.versions
        if active and target is not None:
            words = QT_TRANSLATE_NOOP("Tasks", "Review the goal together")
            yield _due("goal_target", row, target, words, CLIENT_ROLES, key=target.isoformat())


def _referral_answer(known: Known) -> Iterator[Due]:
    for row in known.rows("referral"):
        made, asked = day_of(row.values.get("made_on")), day_of(row.values.get("answer_by"))
        if row.state == "sent" and made is not None:
            day = asked or made + timedelta(days=known.days("task.answer_days"))
            yield _due("referral_answer", row, day, QT_TRANSLATE_NOOP("Tasks", "Ask for a reply"), CLIENT_ROLES)


def _path_ends(known: Known) -> Iterator[Due]:
    """Contact after a treatment, and the day of release from prison; gone once the client has been met."""
    for row in known.rows("path_step"):
        planned, ended = day_of(row.values.get("planned_end")), day_of(row.values.get("ended"))
        kind, day = row.values.get("kind"), ended or planned
        if "ended" in row.versions:
            day = planned
        if day is None or known.met_since(row.client, day):
            continue
        if kind in EPISODES:
            due = day + timedelta(days=known.days("task.discharge_days"))
            words = QT_TRANSLATE_NOOP("Tasks", "Make contact after discharge")
            yield _due("discharge", row, due, words, CLIENT_ROLES, urgent=due < known.today and not known.passed(due))
        elif kind == "prison" and planned is not None:
            yield from _release(known, row, planned)


def _release(known: Known, row: TaskRow, day: date) -> Iterator[Due]:
    key = day.isoformat()
    if known.today < day:
        before = day - timedelta(days=known.days("task.release_days"))
        words = QT_TRANSLATE_NOOP("Tasks", "Agree on the day of release")
        yield _due("release_before", row, before, words, CLIENT_ROLES, key=key)
    if not known.passed(day):
        words = QT_TRANSLATE_NOOP("Tasks", "Meet on the day of release")
        yield _due("release", row, day, words, CLIENT_ROLES, key=key, urgent=day == known.today)


def _work_review(known: Known) -> Iterator[Due]:
    for row in known.rows("work_period"):
        planned = day_of(row.values.get("planned_end"))
        if planned is None or (row.values.get("ended") and "ended" not in row.versions):
            continue
        day = planned - timedelta(days=known.days("task.work_days"))
        done = known.of(row.client, "work_evaluation")
        if not any(one.values.get("period") == row.id and one.signed and one.day >= day.isoformat() for one in done):
            yield _due("work_review", row, day, QT_TRANSLATE_NOOP("Tasks", "Evaluate the period of work"), _SO_ST)


def _decision_expiring(known: Known) -> Iterator[Due]:
    rows = known.rows("decision")
    gone = decision_rules.replaced(rows)
    for row in rows:
        last = day_of(row.values.get("valid_to"))
        if last is not None and decision_rules.in_force(row, known.today, gone):
            day = last - timedelta(days=BEFORE_DECISION_ENDS)
            yield _due("decision_expiring", row, day, QT_TRANSLATE_NOOP("Tasks", "The decision ends"), SOCIAL_ROLES)


def _ends_by_date(known: Known) -> Iterator[Due]:
    """What holds until a day: safety flags, non-disclosure, permissions, what was shared with a partner."""
    for row in known.rows("safety_flag"):
        if row.values.get("fixed_term") is True and (not row.values.get("ended") or "ended" in row.versions):
            words = QT_TRANSLATE_NOOP("Tasks", "Check the safety flag")
            yield from _before(known, "flag_check", row, "to", BEFORE_FLAG_ENDS, words)
    for row in known.rows("protection"):
        if row.values.get("on") is True:
            words = QT_TRANSLATE_NOOP("Tasks", "Non-disclosure ends")
            yield from _before(known, "protection_ending", row, "until", BEFORE_PROTECTION_ENDS, words)
    for row in known.rows("network_person"):
        words = QT_TRANSLATE_NOOP("Tasks", "Ask for the permission again")
        yield from _before(known, "permission_ending", row, "until", BEFORE_PERMISSION_ENDS, words)
    for row in known.rows("partner_share"):
        words = QT_TRANSLATE_NOOP("Tasks", "Sharing ends on {day}: {name}")
        said = tuple((key, text_of(row.values, field)) for key, field in (("day", "until"), ("name", "name")))
        for due in _before(known, "share_ending", row, "until", BEFORE_SHARE_ENDS, words, TEAM_ROLES):
            yield replace(due, said=said)  # it is no client's, so it names the person itself


def _before(
    known: Known, rule: str, row: TaskRow, field: str, days: int, what: str, roles: frozenset[Role] = CLIENT_ROLES
) -> Iterator[Due]:
    last = day_of(row.values.get(field))
    if last is not None and not known.passed(last):
        yield _due(rule, row, last - timedelta(days=days), what, roles, key=last.isoformat())


def _welfare(known: Known) -> Iterator[Due]:
    """Meetings missed one after another are a worry about how the client is; nothing ends by them."""
    since = known.today - timedelta(days=known.days("task.misses_days"))
    for client, contacts in known.missed.items():
        last = known.last_met(client)
        missed = [
            row
            for row in contacts
            if row.values.get("no_show") in MISSES
            and (day := day_of(row.values.get("on"))) is not None
            and day <= known.today
            and (last is None or day > last)
        ]
        recent = [row for row in missed if row.day >= since.isoformat()]
        # A nurse and an instructor who stood at one closed door have both written it down: it is one miss.
        if recent and len({row.day for row in recent}) >= known.days("task.misses"):
            first = min(missed, key=lambda row: (row.day, row.id))
            words = QT_TRANSLATE_NOOP("Tasks", "Concern for the client's wellbeing: several meetings missed in a row")
            yield _due("welfare", first, known.today, words, CLIENT_ROLES, urgent=True)


def _safety_step(known: Known) -> Iterator[Due]:
    for row in known.rows("score"):
        if row.values.get("risk") is True and not row.values.get("risk_step"):
            words = QT_TRANSLATE_NOOP("Tasks", "Safety step: talk at once")
            yield _due("safety_step", row, known.today, words, CLIENT_ROLES, urgent=True)


def _health_next(known: Known) -> Iterator[Due]:
    """Only the last wound of a place and the last dose of a vaccine say when the next look or dose is due."""
    latest: dict[tuple[str, bytes, object], TaskRow] = {}
    for row in known.rows("wound", "vaccination"):
        name = row.values.get("site" if row.type == "wound" else "vaccine")
        latest.setdefault((row.type, row.client, name.casefold() if isinstance(name, str) else name), row)
    for row in latest.values():
        day = day_of(row.values.get("next"))
        if day is None:
            continue
        if row.type == "wound":
            words = QT_TRANSLATE_NOOP("Tasks", "Check the wound")
            yield _due("wound_check", row, day, words, _NURSE, key=day.isoformat())
        else:
            yield _due("dose_next", row, day, QT_TRANSLATE_NOOP("Tasks", "Next dose"), _NURSE, key=day.isoformat())


def _settle(known: Known) -> Iterator[Due]:
    for process in (one for one in registry.MACHINES if one.settles):
        types = (spec.type for spec in registry.SPECS if spec.process == process.name)
        for row in known.rows(*types):
            outcome = known.outcomes(process.name).get(row.id) if row.contested else None
            if outcome is not None:
                key = b"".join(sorted((*outcome.taken, *outcome.idle)))
                words = QT_TRANSLATE_NOOP("Tasks", "Two people recorded it differently: settle which holds")
                yield _due("settle", row, known.today, words, CLIENT_ROLES, key=key)


def _handed_over(known: Known) -> Iterator[Due]:
    """Who came from another team has nobody here yet; what is left of one who went follows him."""
    for one in known.arrived():
        if not known.passed(one.day):
            words = QT_TRANSLATE_NOOP("Tasks", "Handed over from another team: say who is responsible")
            key = one.day.isoformat()
            yield Due("handed_over", one.stream, "", key, one.client, one.register, one.day, words, _LEAD)
    for one in known.left_behind():
        words = QT_TRANSLATE_NOOP("Tasks", "The client has another team: hand over this part too")
        if one.within:
            words = QT_TRANSLATE_NOOP(
                "Tasks", "Only named people have this client now: move your part of the record too"
            )
        roles = _NURSE if one.register == "health" else SOCIAL_ROLES
        yield Due("left_behind", one.stream, "", "", one.client, one.register, one.day, words, roles)


RULES: tuple[Rule, ...] = (
    _assess_need, _plan_missing, _plan_waits, _plan_runs, _goal_target, _referral_answer, _path_ends, _work_review,
    _decision_expiring, _ends_by_date, _welfare, _safety_step, _health_next, _settle,
    _handed_over,
)  # fmt: skip
