"""Export and import: everything that counts comes back, byte for byte, and nothing gains an effect it had not."""

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lahityo.base.errors import BadInput
from lahityo.base.ids import new_id
from lahityo.domain import jsonl, registry
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Role, registers_of
from lahityo.domain.spec import Life, Value
from lahityo.protocol.change import Op
from lahityo.protocol.change import Value as Written
from lahityo.services.records import Change, Correct, Dissent, Do, New, Void
from lahityo.services.visits import begin_joint
from tests.support.organisation import START, Laptop, Organisation, both_sync
from tests.support.record_lines import lines_of
from tests.support.server import RunningServer

REFERRAL: dict[str, Value] = {"service": "kela", "unit": "Kela", "made_on": "2026-11-20", "grounds": "Etuudet",
                              "client_agrees": True}  # fmt: skip
STEP: dict[str, Value] = {"kind": "outreach", "started": "2026-11-01", "grounds": "Tavattiin torilla"}
CLIENT = "0c" * 16


@pytest.fixture
def elsewhere(tmp_path: Path, quick_server: RunningServer) -> Iterator[Organisation]:
    """Another organisation, not founded yet."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    with ExitStack() as stack:
        yield Organisation(folder, quick_server, stack)


def take(laptop: Laptop, text: str) -> int:
    file = laptop.paths.root.parent / "file.jsonl"
    file.write_text(text, encoding="utf-8")
    return laptop.casework.exchange.import_file(file)


def lines(*documents: Mapping[str, object]) -> str:
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in documents)


def told(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def of_type(text: str, kind: str) -> list[dict[str, object]]:
    return [one for one in told(text) if one.get("type") == kind]


def client_line(**more: object) -> dict[str, object]:
    return {"type": "client", "id": CLIENT, "name": "Aatu Kuvitteellinen", "phone": "040 123", **more}


def test_a_worked_on_client_comes_back_whole_in_another_organisation(
    organisation: Organisation, elsewhere: Organisation
) -> None:
    first, other = organisation.found(Role.SOCIAL_WORKER), elsewhere.found(Role.SOCIAL_WORKER)
    records = first.casework.records
    client = first.casework.clients.add(ClientFields("Aatu Kuvitteellinen", phone="040 123"), "Soita iltapäivällä.")
    referral, mistake = records.write(
        New("referral", client, REFERRAL, sign=True), New("referral", client, {**REFERRAL, "unit": "Väärä"}, sign=True)
    )
    records.write(Correct(records.get(referral), {**REFERRAL, "unit": "Kela, Itä"}, "Yksikkö oli väärä"))
    records.write(Dissent(referral, client, "Olen eri mieltä.", "2026-11-21"))
    records.write(Do("referral", referral, client, "accept", {"day": "2026-11-21"}))
    records.write(Void(mistake, "referral", client, "Väärä henkilö", "wrong_person"))
    (half,) = records.write(New("referral", client, {**REFERRAL, "unit": "Kesken"}))
    records.write(Change(records.get(half), {**REFERRAL, "unit": "Yhä kesken"}))
    (path,) = records.write(New("path_step", client, STEP))
    signed = first.sign_visit(client, "Sovittiin puhelusta.", agreed="Soitto maanantaina.")
    voided = first.sign_visit(client, "Kirjattu väärälle.", agreed="Tämäkin.")
    first.casework.visits.void(voided, "Väärä asiakas", "wrong_person")
    first.casework.visits.sign(begin_joint(first.draft(client, "Yhdessä sairaanhoitajan kanssa.")))

    exported = first.export()
    assert take(other, exported) == len(exported.splitlines())
    assert other.export() == exported
    assert take(other, exported) == 0

    there = other.casework.records
    card = there.get(referral)
    assert (card.row.values["unit"], card.original["unit"], card.row.state) == ("Kela, Itä", "Kela", "accepted")
    assert (card.row.dissents, [one.reason for one in card.corrections]) == (1, ["Yksikkö oli väärä"])
    assert there.get(mistake).row.voided is not None
    assert (there.get(half).row.values["unit"], there.get(half).row.signed) == ("Yhä kesken", None)
    assert there.get(path).row.values["grounds"] == "Tavattiin torilla"
    assert other.casework.clients.get(client).register_note == "Soita iltapäivällä."
    assert other.read(signed).agreed == "Soitto maanantaina."
    assert other.casework.visits.get(voided).voided is not None
    assert voided not in {row.id for row in other.casework.lists.recent()}


def test_two_laptops_that_have_synced_export_the_same_bytes(two: tuple[Laptop, Laptop]) -> None:
    first, second = two
    client = first.add_client()
    both_sync(first, second)
    (path,) = first.casework.records.write(New("path_step", client, STEP))
    second.casework.records.write(New("referral", client, REFERRAL, sign=True))
    both_sync(first, second)
    for laptop, words in ((first, "Yksi"), (second, "Toinen")):
        card = laptop.casework.records.get(path)
        laptop.casework.records.write(Change(card, {**card.base, "grounds": words}))
    both_sync(first, second)
    assert first.export() == second.export()
    (step,) = of_type(first.export(), "path_step")
    also = step["also"]
    assert isinstance(also, dict)
    assert {step["grounds"], *also["grounds"]} == {"Yksi", "Toinen"}


def test_a_list_that_merged_longer_than_a_form_takes_comes_back_whole(
    two: tuple[Laptop, Laptop], elsewhere: Organisation
) -> None:
    first, second = two
    client = first.add_client()
    values: dict[str, Value] = {"start": START, "kind": "home_visit"}
    (appointment,) = first.casework.records.write(New("appointment", client, values))
    both_sync(first, second)
    for laptop in two:
        card = laptop.casework.records.get(appointment)
        workers = tuple(f"{laptop.paths.root.name} {number}" for number in range(20))
        laptop.casework.records.write(Change(card, {**card.base, "workers": workers}))
    both_sync(first, second)
    exported = first.export()
    other = elsewhere.found()
    take(other, exported)
    assert other.export() == exported


def test_of_two_values_the_shown_one_stays_and_the_other_is_in_the_history(
    organisation: Organisation,
) -> None:
    laptop = organisation.found()
    step = {"type": "path_step", "id": "0e" * 16, "client": CLIENT, **STEP, "also": {"grounds": ["Toinen"]}}
    take(laptop, lines(client_line(), step))
    card = laptop.casework.records.get(bytes.fromhex("0e" * 16))
    assert (card.row.values["grounds"], card.conflicts) == ("Tavattiin torilla", ())
    changes = [change for line in laptop.casework.records.history(card.row.id) for change in line.changes]
    assert "Toinen" in {change.after for change in changes}


def test_who_wrote_a_record_first_is_kept_and_told_again(organisation: Organisation) -> None:
    laptop = organisation.found()
    step = {"type": "path_step", "id": "0e" * 16, "client": CLIENT, "register": "shared", **STEP,
            "author": "Jari Kuvitteellinen", "role": "nurse", "at": "2024-02-29T10:00:00.000+00:00"}  # fmt: skip
    take(laptop, lines(client_line(), step))
    assert of_type(laptop.export(), "path_step") == [step]


def test_two_clients_of_one_name_keep_their_own_visits(organisation: Organisation, elsewhere: Organisation) -> None:
    laptop, other = organisation.found(), elsewhere.found()
    first, second = laptop.add_client(), laptop.add_client()
    one, two = laptop.sign_visit(first, "Ensimmäisen."), laptop.sign_visit(second, "Toisen.")
    exported = laptop.export()
    take(other, exported)
    assert other.export() == exported
    assert (other.read(one).client, other.read(two).client) == (first, second)


def test_a_client_with_nothing_but_visits_keeps_the_phone_number(
    organisation: Organisation, elsewhere: Organisation
) -> None:
    laptop, other = organisation.found(), elsewhere.found()
    client = laptop.add_client(phone="040 123", hetu="131052-950H")
    laptop.sign_visit(client, "Soitettiin.")
    take(other, laptop.export())
    assert other.casework.clients.get(client).fields.phone == "040 123"
    assert other.export() == laptop.export()


def test_a_signed_visit_is_one_line_with_the_mark_that_the_client_was_met(
    organisation: Organisation, elsewhere: Organisation
) -> None:
    laptop, other = organisation.found(), elsewhere.found()
    visit = laptop.sign_visit(laptop.add_client(), "Tavattiin kotona.")
    (line,) = told(laptop.export())
    assert line["contact"] is True
    take(other, laptop.export())
    assert other.export() == laptop.export()
    (mark,), (there,) = (one.casework.records.rows("contact") for one in (laptop, other))
    assert (mark.id, mark.values["met"], mark.values["visit"]) == (there.id, there.values["met"], visit)


def test_the_mark_of_a_visit_that_is_not_read_here_has_a_line_of_its_own(organisation: Organisation) -> None:
    laptop, nurse = organisation.found(), organisation.join(Role.NURSE)
    laptop.sign_visit(laptop.add_client(), "Tavattiin kotona.")
    both_sync(laptop, nurse)
    assert [one["type"] for one in told(nurse.export())] == ["client", "contact"]


def test_a_person_who_is_here_under_another_id_is_not_doubled(organisation: Organisation) -> None:
    laptop = organisation.found()
    known = laptop.add_client("Aatu Kuvitteellinen", hetu="131052-950H")
    step = {"type": "path_step", "id": "0e" * 16, "client": CLIENT, **STEP}
    assert take(laptop, lines(client_line(hetu="131052-950H"), step)) == 1
    (row,) = laptop.casework.records.rows("path_step")
    assert row.client == known


def test_what_had_no_effect_gains_none_by_being_imported(organisation: Organisation, elsewhere: Organisation) -> None:
    leader, worker = organisation.found(Role.SOCIAL_WORKER), organisation.join(Role.SOCIAL_INSTRUCTOR)
    client = leader.add_client()
    (referral,) = leader.casework.records.write(New("referral", client, REFERRAL, sign=True))
    (step,) = leader.casework.records.write(New("path_step", client, STEP))
    both_sync(leader, worker)
    forged: dict[str, Written] = {"role": "social_instructor", "at": 1, "signed": 1}
    void = Op(new_id(), "void", {**forged, "document": referral, "why": "Ei kelpaa", "kind": "mistake"})
    foreign = Op(new_id(), "will", {**forged, "role": "team_lead", "on": "2026-11-20", "state": "willing",
                                    "own_words": "Väärennetty"})  # fmt: skip
    correction = Op(new_id(), "correction", {**forged, "role": "nurse", "document": referral, "reason": "Ei",
                                             "number": 0, "unit": "Väärennetty"})  # fmt: skip

    def write(tx: object) -> None:
        log = tx.log  # type: ignore[attr-defined]
        stream = log.stream_for(client, worker.vault.roster.members[worker.vault.identity.member].team, "social")
        log.append(stream, [[void], [foreign], [correction]], 1)

    worker.vault.write(write)
    both_sync(leader, worker)
    exported = leader.export()
    assert "Väärennetty" not in exported
    assert not of_type(exported, "void")
    other = elsewhere.found(Role.SOCIAL_WORKER)
    take(other, exported)
    assert other.casework.records.get(referral).row.voided is None
    assert other.casework.records.get(referral).row.values["unit"] == "Kela"
    assert other.casework.records.get(step).row.voided is None


VISIT = {"client": {"name": "Aatu Kuvitteellinen"}, "kind": "phone", "start": "2026-11-20T09:30:00+02:00",
         "minutes": 5, "register": "social", "situation": "Soitti.", "id": "0e" * 16}  # fmt: skip


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ({"type": "measurement", "measured_at": "2026-11-20T09:30:00+02:00", "pulse": 60}, "health"),
        ({"type": "path_step", **STEP, "client": "0f" * 16}, "neither in the file nor on this computer"),
        ({"type": "step", "register": "social", "process": "plan", "subject": "0a" * 16, "action": "approve",
          "day": "2026-11-20"}, "your role does not write records of the type “step”"),
        ({"type": "correction", "of": "decision", "register": "social", "document": "0a" * 16},
         "your role does not write"),
        ({"type": "path_step", **STEP, "id": "0e" * 16}, "its id is that of another kind of record"),
        ({"type": "path_step", **STEP, "shoe_size": 44}, "shoe_size"),
        ({"type": "novelty"}, "Field type"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_line_that_may_not_be_written_here_is_named_and_nothing_is_imported(
    organisation: Organisation, bad: dict[str, object], said: str
) -> None:
    laptop = organisation.found(Role.SOCIAL_INSTRUCTOR)
    take(laptop, lines(VISIT))
    before = laptop.export()
    with pytest.raises(BadInput, match=said) as caught:
        take(laptop, lines(client_line(), {"id": "0b" * 16, "client": CLIENT, **bad}))
    assert "Line 2" in str(caught.value)
    assert "Aatu" not in str(caught.value)
    assert laptop.export() == before


def test_visits_alone_are_lines_of_the_first_version_of_the_format(organisation: Organisation) -> None:
    laptop = organisation.found()
    take(laptop, lines(VISIT, {**VISIT, "id": "0d" * 16}))
    assert len(told(laptop.export())) == 2
    assert VISIT in told(laptop.export())


@st.composite
def files(draw: st.DrawFn, role: Role) -> str:
    """One record of every type that the role writes, of two clients or of none."""
    people = [new_id().hex() for _ in range(2)]
    found = [json.dumps(client_line(id=one, name=f"Nimi {place}")) for place, one in enumerate(people)]
    for spec in registry.SPECS:
        line = draw(lines_of(spec))
        signers = spec.signers or spec.writers if spec.life is not Life.RECORD else spec.writers
        if spec.type == "void" or line.register not in registers_of(role) or role not in signers & spec.writers:
            continue
        client = bytes.fromhex(draw(st.sampled_from(people))) if line.client is not None else None
        found.append(jsonl.write(replace(line, id=new_id().hex(), client=client, also={})))
    return "".join(line + "\n" for line in found)


@pytest.mark.parametrize("role", [Role.SOCIAL_WORKER, Role.NURSE])
@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(data=st.data())
def test_a_record_of_every_type_comes_back_byte_for_byte(
    organisation: Organisation, elsewhere: Organisation, role: Role, data: st.DataObject
) -> None:
    first, other = (
        one.laptops[0] if one.laptops else one.found(role) for one in (organisation, elsewhere)
    )  # the same two for every example
    file = data.draw(files(role))
    assert take(first, file) == len(file.splitlines())
    exported = first.export()
    assert {one["id"] for one in told(file)} <= {one["id"] for one in told(exported)}
    take(other, exported)
    assert other.export() == exported
