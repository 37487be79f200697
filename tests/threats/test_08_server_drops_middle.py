"""Threat 8: the server leaves out a change in the middle. Its stream stops, the problem is named, recording goes on."""

import pytest

from lahityo.domain.codes import Role
from tests.support.meddling import meddling, without_envelope
from tests.support.organisation import Laptop, Organisation, both_sync

Two = tuple[Laptop, Laptop]


def test_a_change_left_out_in_the_middle_stops_its_stream_alone_and_recording_goes_on(two: Two) -> None:
    first, second = two
    client, other = first.add_client("Aatu Kuvitteellinen"), first.add_client("Beeda Keksitty")
    both_sync(first, second)
    for number in range(4):
        first.sign_visit(client, f"Kirjaus {number}")
        first.seal()
    first.sign_visit(other, "Toisen asiakkaan kirjaus")
    first.sync()
    second.line.tamper = meddling("social", without_envelope(1))
    second.sync()
    second.line.tamper = None
    assert second.problems() == ["gap"]
    (problem,) = second.casework.status.problems()
    assert (problem.client_name, problem.text) == ("Aatu K.", "The server left out a change in the middle.")
    # What came before the gap is merged, what came after it is not; the other client's stream goes on.
    assert second.situations() == ["Kirjaus 0", "Toisen asiakkaan kirjaus"]
    assert second.casework.status.now().held > 0
    assert second.sql("SELECT evidence FROM problem")[0][0]
    second.sign_visit(client, "Oma kirjaus")
    assert second.sync().refused == 0
    assert "Oma kirjaus" in second.situations()
    first.sync()
    assert "Oma kirjaus" in first.situations()


def test_a_change_that_another_builds_on_cannot_be_left_out(organisation: Organisation) -> None:
    """The third laptop gets the answer without the words it answers."""
    first = organisation.found()
    second = organisation.join(Role.SOCIAL_INSTRUCTOR)
    third = organisation.join(Role.SOCIAL_INSTRUCTOR)
    visit = first.save_visit(first.add_client(), "Alku")
    organisation.settle()
    first.edit(visit, situation="Ensin näin")
    both_sync(first, second)
    second.edit(visit, situation="Sitten noin")
    second.sync()
    third.line.tamper = meddling("social", without_envelope(0))
    third.sync()
    assert third.problems() == ["context"]
    assert third.read(visit).situation == "Alku"


@pytest.mark.parametrize("dropped", range(3))
def test_wherever_the_gap_is_nothing_beyond_it_is_merged(two: Two, dropped: int) -> None:
    first, second = two
    visit = first.save_visit(first.add_client(), "Sanat 0")
    for number in range(1, 4):
        first.seal()
        first.edit(visit, situation=f"Sanat {number}")
    first.sync()
    second.line.tamper = meddling("social", without_envelope(dropped))
    second.sync()
    second.line.tamper = None
    shown = second.situations()
    assert shown == ([f"Sanat {dropped - 1}"] if dropped else [])
    assert second.problems() == ["gap"]
    second.sync()
    assert second.situations() == shown
    assert second.vault.check().findings == ()
