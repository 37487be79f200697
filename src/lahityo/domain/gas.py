"""Goal attainment scaling: the T-score over the goals that have a level."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext

LEVELS = (-2, -1, 0, 1, 2)
LEVEL_FIELDS = ("gas_m2", "gas_m1", "gas_0", "gas_p1", "gas_p2")
"""The goal's field that says in words what each level of LEVELS means for this client."""

_CORRELATION = Decimal("0.3")
"""The method's own assumption of how goals of one person go together (Kiresuk and Sherman 1968)."""


@dataclass(frozen=True, slots=True)
class Rated:
    """A goal's level, −2 to +2, and its weight, 1 or more."""

    level: int
    weight: int = 1


def t_score(goals: Iterable[Rated]) -> Decimal | None:
    """T = 50 + 10·Σ(w·x) / √(0.7·Σw² + 0.3·(Σw)²), to one decimal, half up; None without a rated goal."""
    rated = [one for one in goals if one.level in LEVELS and one.weight > 0]
    if not rated:
        return None
    total = Decimal(sum(one.weight * one.level for one in rated))
    squares = Decimal(sum(one.weight**2 for one in rated))
    weights = Decimal(sum(one.weight for one in rated))
    with localcontext() as context:
        context.prec = 30
        spread = ((1 - _CORRELATION) * squares + _CORRELATION * weights**2).sqrt()
        return (50 + 10 * total / spread).quantize(Decimal("0.1"), ROUND_HALF_UP)


def stored(score: Decimal) -> int:
    """The score in tenths, as a record keeps it."""
    return int(score * 10)
