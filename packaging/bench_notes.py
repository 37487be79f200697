"""The notes that the bench works on: about 1.5 KB of Finnish-like text each, over 250 clients, always the same."""

import random
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import msgspec
import zstandard

import sample_text
import train_dictionary
from lahityo.crypto.envelope import dictionary
from lahityo.crypto.padding import padded_length
from lahityo.domain.client import ClientFields
from lahityo.domain.codes import Register, Theme, VisitKind
from lahityo.domain.visit import VisitFields

CLIENTS = 250
SEED = 20
_TAG, _LENGTH = 16, 4  # what sealing adds to a body


class Note(msgspec.Struct, array_like=True):
    """A note as the baseline keeps it: the same content as the product's visit."""

    client: bytes
    kind: str
    start: str
    minutes: int
    place: str
    themes: list[str]
    situation: str
    done: str
    agreed: str
    workers: list[str]

    @property
    def words(self) -> str:
        """What is indexed."""
        return f"{self.situation}\n{self.done}\n{self.place}\n{self.agreed}"


def people(count: int) -> list[ClientFields]:
    """The clients, the last ten times fewer when there are fewer notes than usual."""
    lines = sample_text.clients(count, SEED)
    return [
        ClientFields(
            name=line["name"],
            born=date.fromisoformat(line["born"]) if "born" in line else None,
            hetu=line.get("hetu", ""),
        )
        for line in lines
    ]


def visits(count: int, clients: Sequence[bytes], seed: int = SEED) -> list[VisitFields]:
    """`count` filled forms of visits to the clients, all in the past whatever the day is."""
    stand_ins = [{"name": str(number)} for number in range(len(clients))]
    late = max((sample_text.LAST_DAY - datetime.now().astimezone().date()).days, -1) + 1
    back = timedelta(weeks=-(-late // 7))
    return [
        _form(line, clients[int(line["client"]["name"])], back)
        for line in sample_text.visits(count, stand_ins, seed, Register.SOCIAL)
    ]


def bare(fields: VisitFields) -> Note:
    """The same note for the baseline."""
    return Note(
        fields.client, str(fields.kind), fields.start, fields.minutes, fields.place,
        [str(theme) for theme in fields.themes], fields.situation, fields.done, fields.agreed, list(fields.workers),
    )  # fmt: skip


def unlike_training(count: int) -> float:
    """How many bytes more a note takes whose phrases the dictionary has never seen.

    Measured with a dictionary trained on one half of the phrases and notes made of the other half, against the shipped
    one and notes of all phrases; each note is a visit and what was agreed, padded and sealed one by one.
    """
    other = train_dictionary.train(0, train_dictionary.corpus("half", train_dictionary.TRAINING_NOTES // 2, half=0))
    return _sealed_bytes(other, count, half=1) - _sealed_bytes(dictionary(), count, half=None)


def _sealed_bytes(known: zstandard.ZstdCompressionDict, count: int, half: int | None) -> float:
    pool = sample_text.phrases()
    if half is not None:
        pool = {name: lines[half::2] or lines for name, lines in pool.items()}
    rng = random.Random("bench")  # noqa: S311 - it must come out the same again
    lines = list(sample_text.visits(count, sample_text.clients(count // 20), SEED, Register.SOCIAL, pool))
    compressor = zstandard.ZstdCompressor(level=train_dictionary.LEVEL, dict_data=known, write_dict_id=False)
    payloads = train_dictionary.payloads(lines, rng)
    return sum(padded_length(len(compressor.compress(one)) + _LENGTH) + _TAG for one in payloads) / count


def _form(line: dict[str, Any], client: bytes, back: timedelta) -> VisitFields:
    start = (datetime.fromisoformat(line["start"]) - back).isoformat()
    return VisitFields(
        client, VisitKind(line["kind"]), start, line["minutes"], line.get("place", ""),
        tuple(Theme(theme) for theme in line.get("themes", ())), line["situation"], line.get("done", ""),
        line.get("agreed", ""), tuple(line.get("workers", ())),
        no_show="client_cancelled" if line["kind"] == VisitKind.CANCELLED else "",
    )  # fmt: skip
