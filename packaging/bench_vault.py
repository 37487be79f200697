"""The bench's measurements inside one vault: saving, unlocking, searching."""

import re
import statistics
from collections.abc import Sequence
from pathlib import Path

import msgspec

from bench_bare import BareVault, seconds_of
from bench_notes import bare
from bench_product import PASSPHRASE, Laptop, Profile
from bench_report import Report
from lahityo.crypto import kdf
from lahityo.domain.visit import VisitFields
from lahityo.vault import header as headers
from lahityo.vault import key_file
from lahityo.vault.vault import Vault

UNLOCKS = 40
TIMES_PER_QUERY = 5
QUERIES = (
    "asunto", "vuokra", "asunnosta", "kelan hakemus", "päihteet", "lääkäri", "terveysasema", "sovittiin", "soitettiin",
    "käytiin", "toimeentulotuki", "toimeentulotukea", "hakemuksen", "puhelin", "huomenna", "asiakas", "asiakkaan",
    "vointi", "kotikäynti", "avain", "rahat", "velat", "sosiaalityöntekijä", "aika", "tapaaminen", "tapaamisen aika",
    "vuokra maksu", "asiakas puhelin", "ei", "hän",
)  # fmt: skip


def save(report: Report, laptop: Laptop, visits: Sequence[VisitFields], folder: Path) -> None:
    """Sign every visit, each in turn with a bare insert of the same note."""
    simple = BareVault(folder / "bare-save.db")
    ours: list[float] = []
    baseline: list[float] = []
    for number, fields in enumerate(visits):
        note = bare(fields)
        baseline.append(
            seconds_of(simple.insert, [(number.to_bytes(16, "big"), msgspec.msgpack.encode(note), note.words)])[0]
        )
        ours.append(seconds_of(laptop.sign, fields)[0])
    simple.close()
    report.at_most_times(
        "save one signed visit durably", "ms", 1000 * statistics.median(ours), 1000 * statistics.median(baseline), 3,
        f"95th percentile {1000 * _percentile(ours, 95):.2g} and {1000 * _percentile(baseline, 95):.2g}",
    )  # fmt: skip


def unlock(report: Report, profile: Profile) -> None:
    """Open a closed vault, each time in turn with the key derivation alone."""
    header = key_file.load(profile.paths)
    slot = header.slot
    secret = profile.keyring.get(headers.secret_name(slot.secret_id)) if slot.secret_id else None

    def derive() -> None:
        kdf.derive_kek(
            PASSPHRASE.encode(), salt=slot.salt, parameters=slot.parameters, secret=secret, associated=b"bench"
        )

    ours: list[float] = []
    baseline: list[float] = []
    for _ in range(UNLOCKS):
        baseline.append(seconds_of(derive)[0])
        seconds, vault = seconds_of(Vault.open, profile.paths, PASSPHRASE, profile.keyring, profile.root)
        ours.append(seconds)
        vault.close()
    beyond = statistics.median(one - other for one, other in zip(ours, baseline, strict=True))
    report.figure("unlock, and the key derivation alone", "s", statistics.median(ours), statistics.median(baseline))
    report.at_most("unlock beyond the key derivation", "s", max(beyond, 0.0), 0.2, f"median of {UNLOCKS}")


def search(report: Report, laptop: Laptop, simple: BareVault) -> None:
    """Thirty queries, each several times, in turn with a plain FTS5 query for the same words as beginnings."""
    lists = laptop.casework.lists
    ours: list[float] = []
    baseline: list[float] = []
    found = 0
    for query in QUERIES:
        expression = " AND ".join(f'"{word}"*' for word in re.findall(r"\w+", query))
        own: list[float] = []
        other: list[float] = []
        for _ in range(TIMES_PER_QUERY):
            other.append(seconds_of(simple.search, expression, 20)[0])
            seconds, hits = seconds_of(lists.search, query)
            own.append(seconds)
        found += bool(hits)
        ours.append(1000 * statistics.median(own))
        baseline.append(1000 * statistics.median(other))
    note = f"{found} of {len(QUERIES)} queries find something"
    report.figure("search, and FTS5 alone", "ms", statistics.median(ours), statistics.median(baseline), note)
    report.at_most("search, median of 30 queries", "ms", statistics.median(ours), 10)
    slowest = max(zip(ours, QUERIES, strict=True))
    report.figure(
        "search, 95th percentile", "ms", _percentile(ours, 95), _percentile(baseline, 95),
        f"slowest {slowest[0]:.1f} for “{slowest[1]}”",
    )  # fmt: skip


def _percentile(values: Sequence[float], percent: int) -> float:
    return sorted(values)[min(len(values) * percent // 100, len(values) - 1)]
