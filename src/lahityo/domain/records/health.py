"""Record types of the health register: what a nurse measures, sees, gives and counts. No other role reads them."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Role
from lahityo.domain.health_rules import came, harm_reduction_problems, measurement_doubts, measurement_problems
from lahityo.domain.spec import FieldKind, FieldSpec, Home, Life, Need, RecordSpec

_NURSES = frozenset({Role.NURSE})
_PER_MINUTE = "/min"


def _value(
    name: str, label: str, unit: str, hard: tuple[int, int], usual: tuple[int, int], scale: int = 0
) -> FieldSpec:
    """A measured value with its limits in stored units, 10^-scale of `unit`."""
    return FieldSpec(name, FieldKind.NUMBER, label, unit=unit, scale=scale, low=hard[0], high=hard[1], usual=usual)


MEASUREMENT = RecordSpec(
    "measurement",
    Home.HEALTH,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Measurement"),
    QT_TRANSLATE_NOOP("Records", "Measurements"),
    fields=(
        FieldSpec("measured_at", FieldKind.MOMENT, QT_TRANSLATE_NOOP("Fields", "Measured at"), Need.SAVE),
        _value("systolic", QT_TRANSLATE_NOOP("Fields", "Blood pressure, systolic"), "mmHg", (1, 400), (70, 220)),
        _value("diastolic", QT_TRANSLATE_NOOP("Fields", "Blood pressure, diastolic"), "mmHg", (1, 400), (40, 130)),
        _value("pulse", QT_TRANSLATE_NOOP("Fields", "Pulse"), _PER_MINUTE, (1, 400), (35, 180)),
        _value("weight", QT_TRANSLATE_NOOP("Fields", "Body weight"), "kg", (10, 5000), (300, 2500), 1),
        _value("glucose", QT_TRANSLATE_NOOP("Fields", "Blood glucose"), "mmol/l", (1, 600), (25, 250), 1),
        _value("temperature", QT_TRANSLATE_NOOP("Fields", "Temperature"), "°C", (100, 500), (340, 415), 1),
        _value("saturation", QT_TRANSLATE_NOOP("Fields", "Oxygen saturation"), "%", (1, 100), (85, 100)),
        _value("respiration", QT_TRANSLATE_NOOP("Fields", "Breathing rate"), _PER_MINUTE, (1, 100), (8, 30)),
        FieldSpec(
            "words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Notes on the measurement"), limit=500, searched=True
        ),
        FieldSpec("visit", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Visit"), of="visit"),
    ),
    writers=_NURSES,
    day="measured_at",
    check=measurement_problems,
    doubts=measurement_doubts,
)

WOUND = RecordSpec(
    "wound",
    Home.HEALTH,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Wound"),
    QT_TRANSLATE_NOOP("Records", "Wounds"),
    fields=(
        FieldSpec("seen_at", FieldKind.MOMENT, QT_TRANSLATE_NOOP("Fields", "Wound seen"), Need.SAVE),
        FieldSpec("site", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Site of the wound"), Need.SAVE, searched=True),
        FieldSpec(
            "size",
            FieldKind.TEXT,
            QT_TRANSLATE_NOOP("Fields", "Size of the wound"),
            limit=60,
            unit="mm × mm",
        ),
        FieldSpec(
            "look",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "What the wound looks like"),
            Need.SAVE,
            limit=4000,
            searched=True,
        ),
        FieldSpec("care", FieldKind.LONG, QT_TRANSLATE_NOOP("Fields", "Care given"), limit=4000, searched=True),
        FieldSpec("next", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Next check")),
    ),
    writers=_NURSES,
    day="seen_at",
    title=("site",),
    check=came("seen_at"),
)

VACCINATION = RecordSpec(
    "vaccination",
    Home.HEALTH,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Vaccination"),
    QT_TRANSLATE_NOOP("Records", "Vaccinations"),
    fields=(
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Vaccinated on"), Need.SAVE),
        FieldSpec("vaccine", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Vaccine"), Need.SAVE, searched=True),
        FieldSpec("batch", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Batch"), limit=60),
        FieldSpec("dose", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Dose"), limit=60),
        FieldSpec("site", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Injection site"), limit=60),
        FieldSpec("next", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Next dose")),
    ),
    writers=_NURSES,
    day="on",
    title=("vaccine",),
    check=came("on"),
)

MEDICATION_NOTE = RecordSpec(
    "medication_note",
    Home.HEALTH,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Observation of medication"),
    QT_TRANSLATE_NOOP("Records", "Medication observations"),
    fields=(
        FieldSpec("noted_at", FieldKind.MOMENT, QT_TRANSLATE_NOOP("Fields", "Observed at"), Need.SAVE),
        FieldSpec(
            "kind",
            FieldKind.CODE,
            QT_TRANSLATE_NOOP("Fields", "Kind of observation"),
            Need.SAVE,
            codes="medication_note",
        ),
        FieldSpec(
            "words",
            FieldKind.LONG,
            QT_TRANSLATE_NOOP("Fields", "Observation"),
            Need.SAVE,
            limit=4000,
            hint=QT_TRANSLATE_NOOP("Fields", "What was seen. Prescriptions and doses are not kept here."),
            searched=True,
        ),
    ),
    writers=_NURSES,
    day="noted_at",
    title=("kind",),
    check=came("noted_at"),
)

HARM_REDUCTION = RecordSpec(
    "harm_reduction",
    Home.HEALTH,
    Life.EVENT,
    QT_TRANSLATE_NOOP("Records", "Harm reduction"),
    QT_TRANSLATE_NOOP("Records", "Harm reduction items"),
    fields=(
        FieldSpec("on", FieldKind.DAY, QT_TRANSLATE_NOOP("Fields", "Given on"), Need.SAVE),
        FieldSpec(
            "counts",
            FieldKind.TEXTS,
            QT_TRANSLATE_NOOP("Fields", "Items and how many"),
            Need.SAVE,
            codes="supply",
            limit=50,
        ),
        FieldSpec("words", FieldKind.TEXT, QT_TRANSLATE_NOOP("Fields", "Notes on the items"), limit=500, searched=True),
        FieldSpec("visit", FieldKind.ID, QT_TRANSLATE_NOOP("Fields", "Visit"), of="visit"),
    ),
    writers=_NURSES,
    day="on",
    check=harm_reduction_problems,
)

SPECS: tuple[RecordSpec, ...] = (MEASUREMENT, WOUND, VACCINATION, MEDICATION_NOTE, HARM_REDUCTION)
