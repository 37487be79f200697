"""A proposed version keeps the words as they were, and two versions are compared word by word."""

from hypothesis import given
from hypothesis import strategies as st

from lahityo.base.ids import derived_id
from lahityo.domain.diff import Kind
from lahityo.domain.plan_versions import Piece, Version, differences, read, snapshot
from lahityo.domain.spec import Value, Values

PLAN_ID = derived_id("plan", "1")
PLAN: Values = {
    "form": "client_plan",
    "situation": "Asuu ystävän luona",
    "aims": ("exclusion", "participation"),
    "rhythm_times": 2,
    "rights_explained": True,
}
GOAL = Piece("aa" * 16, {"plan": PLAN_ID, "own_words": "Oma koti", "status": "active", "weight": 2}, level=-1)
SERVICE = Piece("bb" * 16, {"plan": PLAN_ID, "service": "kela", "methods": ("Saatto", "Puhelu")})
VERSION = Version(PLAN, (GOAL,), (SERVICE,))


def kept(version: Version) -> Version:
    return read(snapshot(version.plan, version.goals, version.services))


def test_a_version_reads_back_as_it_was_proposed() -> None:
    assert kept(VERSION) == VERSION


@given(st.text(max_size=200))
def test_every_text_survives(words: str) -> None:
    plan = kept(Version({"situation": words}, (), ())).plan
    clean = "".join(one for one in words if one != "\0" and not "\ud800" <= one <= "\udfff").strip()
    assert plan.get("situation", "") == clean


def test_what_another_device_garbled_is_left_out_and_the_rest_is_read() -> None:
    broken: dict[str, Value] = {
        "content": ("[1]", "nonsense"),
        "goals": ('{"id":3,"own_words":7,"plan":"zz"}', '{"id":"cc","own_words":"Luku"}'),
    }
    version = read(broken)
    assert not version.plan
    assert [dict(one.values) for one in version.goals] == [{}, {"own_words": "Luku"}]


def test_a_changed_word_a_new_goal_and_a_dropped_service_are_told() -> None:
    other = Piece("dd" * 16, {"own_words": "Velat kuntoon"})
    newer = Version({**PLAN, "situation": "Asuu tukiasunnossa"}, (GOAL, other), ())
    plan, goal, service = differences(VERSION, newer)
    assert [(part.kind, part.text.strip()) for part in plan.fields[0].parts] == [
        (Kind.SAME, "Asuu"),
        (Kind.GONE, "ystävän luona"),
        (Kind.NEW, "tukiasunnossa"),
    ]
    assert (goal.anchor, dict(goal.before)) == ("goal:" + "dd" * 16, {})
    assert (service.anchor, dict(service.after)) == ("service:" + "bb" * 16, {})


def test_equal_versions_differ_in_nothing() -> None:
    assert differences(VERSION, kept(VERSION)) == []
