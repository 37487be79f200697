"""Train the zstd dictionary of the envelope, `resources/envelope/dictionary-N.zdict`, and report what it saves.

The dictionary is a part of the envelope's format: once released it never changes, another one gets another number. It
is trained on invented notes of seeds that nothing else uses, in the shape that changes have inside an envelope.
`python packaging/train_dictionary.py` measures the shipped one; `--write N` trains dictionary N where there is none.
"""

import argparse
import random
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import zstandard

import sample_text
from lahityo.base import resources
from lahityo.domain.codes import Register, Role, Theme, VisitKind
from lahityo.domain.visit import VisitFields
from lahityo.protocol.change import Change, Op, Value, write_changes
from lahityo.protocol.envelope import Dot
from lahityo.protocol.limits import CHANGE_VERSION
from lahityo.services.visit_ops import full_values

SIZE = 16 * 1024
FIRST_ID = 0x4C48_0000  # the number is added; zstd leaves the ids from 2^15 to 2^31 free
TRAINING_SEED = "training"
TRAINING_NOTES = 6000
LEVEL = 9
SEGMENT, WINDOW = 256, 6  # the best of those tried for invented and hand-written notes together

Half = int | None


def payloads(lines: Iterable[dict[str, Any]], rng: random.Random) -> list[bytes]:
    """What an envelope holds for each visit: the visit's change, and one of the shared stream for what was agreed."""
    found = []
    for line in lines:
        themes = tuple(Theme(theme) for theme in line.get("themes", ()))
        fields = VisitFields(
            b"", VisitKind(line["kind"]), line["start"], line["minutes"], line.get("place", ""), themes,
            line["situation"], line.get("done", ""), line.get("agreed", ""), tuple(line.get("workers", ())),
        )  # fmt: skip
        visit, author = rng.randbytes(16), rng.randbytes(16)
        at = 1_795_000_000_000 + rng.randrange(40_000_000_000)
        role = Role.NURSE if line["register"] == Register.HEALTH else Role.SOCIAL_INSTRUCTOR
        about: dict[str, Value] = {"author": author, "role": str(role), "external_id": "", "signed": at}
        found.append(_payload(Op(visit, "visit", {**full_values(fields), **about}), at, rng))
        if fields.agreed:
            values: dict[str, Value] = {
                "visit": visit, "text": fields.agreed, "at": at, "kind": str(fields.kind), "start": fields.start,
                "author": author, "signed": at,
            }  # fmt: skip
            found.append(_payload(Op(rng.randbytes(16), "agreement", values), at, rng))
    return found


def client_payloads(people: Iterable[dict[str, str]], rng: random.Random) -> list[bytes]:
    """What an envelope of the shared stream holds for each new client."""
    return [
        _payload(Op(rng.randbytes(16), "client", dict[str, Value](person)), 1_795_000_000_000 + index, rng)
        for index, person in enumerate(people)
    ]


def corpus(seed: str, notes: int, half: Half = None) -> list[bytes]:
    """Payloads of invented notes; of every other fragment of each section only when `half` is 0 or 1."""
    rng = random.Random(seed)  # noqa: S311 - it must come out the same again
    people = sample_text.clients(notes // 20, rng.randrange(2**31, 2**62))
    pool = sample_text.phrases()
    if half is not None:
        pool = {name: lines[half::2] or lines for name, lines in pool.items()}
    lines = sample_text.visits(notes, people, rng.randrange(2**31, 2**62), pool=pool)
    return payloads(lines, rng) + client_payloads(people, rng)


def train(number: int, samples: Sequence[bytes]) -> zstandard.ZstdCompressionDict:
    """Dictionary `number` of the samples; the same for the same samples and version of zstd."""
    return zstandard.train_dictionary(SIZE, list(samples), k=SEGMENT, d=WINDOW, level=LEVEL, dict_id=FIRST_ID + number)


def mean_size(samples: Sequence[bytes], dictionary: zstandard.ZstdCompressionDict | None) -> float:
    """The mean of the compressed bytes, as the envelope compresses them."""
    compressor = zstandard.ZstdCompressor(level=LEVEL, dict_data=dictionary, write_dict_id=False)
    return sum(len(compressor.compress(sample)) for sample in samples) / len(samples)


def report(dictionary: zstandard.ZstdCompressionDict) -> str:
    """What a dictionary saves: on the benchmark's notes, on phrases it never saw, on notes written by hand."""
    rng = random.Random("report")  # noqa: S311
    by_hand = payloads(sample_text.demo_cases(date(2026, 11, 20)), rng)
    unseen = train(0, corpus("half", TRAINING_NOTES // 2, half=0))
    rows = [
        ("invented notes of another seed", corpus("measured", 400), dictionary),
        ("invented notes of phrases kept from the training", corpus("measured", 400, half=1), unseen),
        ("notes written by hand", by_hand, dictionary),
    ]
    lines = ["mean bytes of a payload of more than 700: raw, zstd alone, zstd with dictionary"]
    for name, samples, chosen in rows:
        notes = [sample for sample in samples if len(sample) > 700]
        raw = sum(map(len, notes)) / len(notes)
        lines.append(f"  {name}: {raw:.0f}, {mean_size(notes, None):.0f}, {mean_size(notes, chosen):.0f}")
    return "\n".join(lines)


def _payload(op: Op, at: int, rng: random.Random) -> bytes:
    context = [Dot(rng.randbytes(16), rng.randrange(1, 400)) for _ in range(rng.randrange(3))]
    return write_changes([Change(CHANGE_VERSION, rng.randbytes(16), at, context, [op])])


def main() -> None:
    """Write a dictionary or measure the first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=int, metavar="N", help="train and write dictionary N; an existing one is kept")
    options = parser.parse_args()
    number = options.write or 1
    path = resources.path("envelope", f"dictionary-{number}.zdict")
    if options.write:
        if path.exists():
            parser.error(f"{path.name} exists, and a released dictionary never changes")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(train(number, corpus(TRAINING_SEED, TRAINING_NOTES)).as_bytes())
    print(report(zstandard.ZstdCompressionDict(path.read_bytes())))


if __name__ == "__main__":
    main()
