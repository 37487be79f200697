"""Lists of records in their order: the newest so many, and the last day of each client without reading the rows."""

from lahityo.base.ids import new_id
from lahityo.domain.spec import Value
from lahityo.services.records import New, Void
from tests.support.organisation import Laptop, Organisation, both_sync

Two = tuple[Laptop, Laptop]


def _contact(laptop: Laptop, client: bytes, day: str, *, met: bool = True) -> bytes:
    values: dict[str, Value] = {"visit": new_id(), "on": day, "met": met, "no_show": None if met else "not_opened"}
    return laptop.casework.records.write(New("contact", client, values))[0]


def test_a_list_that_is_cut_holds_the_newest_days_in_their_order(two: Two) -> None:
    first, _ = two
    client = first.add_client()
    days = ["2026-11-03", "2026-11-09", "2026-11-01", "2026-11-07", "2026-11-05"]
    for day in days:
        first.casework.records.write(New("strength", client, {"words": day, "on": day}))

    def listed(limit: int) -> list[str]:
        return [row.day for row in first.casework.records.rows("strength", client=client, limit=limit)]

    for limit in (2, 4, 5, 6, 100):
        assert listed(limit) == sorted(days, reverse=True)[:limit]


def test_the_last_meeting_of_each_client_follows_what_is_written_voided_and_synced(two: Two) -> None:
    first, second = two
    one, other = first.add_client("Aatu Kuvitteellinen"), first.add_client("Bea Kuvitteellinen")
    _contact(first, one, "2026-11-01")
    last = _contact(first, one, "2026-11-08")
    _contact(first, one, "2026-11-12", met=False)
    _contact(first, other, "2026-10-30")
    both_sync(first, second)

    def met(laptop: Laptop, client: bytes | None = None, since: str = "") -> dict[bytes, str]:
        return laptop.casework.records.last_days("contact", asked=True, client=client, since=since)

    for laptop in two:
        assert met(laptop) == {one: "2026-11-08", other: "2026-10-30"}
        assert met(laptop, one) == {one: "2026-11-08"}
        assert met(laptop, since="2026-11-02") == {one: "2026-11-08"}
        missed = laptop.casework.records.rows("contact", client=one, asked=False)
        assert [row.day for row in missed] == ["2026-11-12"]
    first.casework.records.write(Void(last, "contact", one, "Väärä asiakas", "wrong_person"))
    _contact(second, other, "2026-11-20")
    both_sync(first, second)
    for laptop in two:
        assert met(laptop) == {one: "2026-11-01", other: "2026-11-20"}


def test_a_contact_that_its_writer_had_no_right_to_is_no_meeting(organisation: Organisation) -> None:
    founder = organisation.found()
    client = founder.add_client()
    assert founder.casework.records.last_days("contact", asked=True) == {}
    _contact(founder, client, "2026-11-01")
    founder.spoil("UPDATE document SET authorised = 0 WHERE type = 'contact'")
    assert founder.casework.records.last_days("contact", asked=True) == {}
