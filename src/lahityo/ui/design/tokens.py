"""The token table: every colour and size of the desktop, for the light and the dark theme, at any text scale."""

from typing import NamedTuple

MIN_TEXT_SCALE = 1.0
MAX_TEXT_SCALE = 2.0

# Paddings grow at this share of the text's growth: at 200 % text the room on a 1024 × 640 screen belongs to the words.
_SPACE_SHARE = 0.25
# So does a field beside a title.
_FIELD_SHARE = 0.4


class Palette(NamedTuple):
    """Colours by role, as `#rrggbb`; `tests/ui/test_design_contrast.py` holds the contrast each pair must reach."""

    ink: str  # text
    ink2: str  # labels, secondary text
    ink3: str  # large text, hints beside a clearer text, idle icons
    hint: str  # placeholder text in an empty field
    line: str  # dividers, card outlines: decoration only
    edge: str  # outline of a control that can be operated
    ground: str
    card: str
    field: str  # inside of a text field
    muted: str  # neutral pill, unselected chip, empty part of a meter
    hover: str
    rail: str
    rail_ink: str
    rail_ink2: str
    rail_ink3: str
    rail_active: str
    rail_hover: str
    rail_line: str
    rail_focus: str
    brand: str
    brand_tint: str
    brand_hover: str
    brand_pressed: str
    on_brand: str
    accent: str
    on_accent: str
    warning: str
    warning_tint: str
    danger: str
    danger_tint: str
    danger_fill: str
    danger_hover: str
    danger_pressed: str
    on_danger: str
    done: str
    done_tint: str
    info: str
    info_tint: str
    focus: str
    selection: str
    on_selection: str
    hit: str  # ground of a search hit, under `ink`
    mine: str  # ground of words only this version has, under `ink`
    theirs: str  # ground of words only the other version has, under `ink`
    disabled: str
    disabled_ground: str
    toast: str
    on_toast: str
    chart1: str
    chart2: str
    chart3: str


LIGHT = Palette(
    ink="#17211f", ink2="#55635f", ink3="#84918d", hint="#5f6c68",
    line="#dfe6e3", edge="#84918d", ground="#f4f7f5", card="#ffffff", field="#ffffff", muted="#e9eeec", hover="#f0f4f2",
    rail="#12302b", rail_ink="#ffffff", rail_ink2="#d3e1dd", rail_ink3="#a5bbb5",
    rail_active="#1f4a42", rail_hover="#193d36", rail_line="#2b4f48", rail_focus="#8fd6c6",
    brand="#0f6b5c", brand_tint="#e3f1ed", brand_hover="#0c5c4f", brand_pressed="#094a40", on_brand="#ffffff",
    accent="#bf5519", on_accent="#ffffff",
    warning="#a15c00", warning_tint="#fdf1dc", danger="#b3261e", danger_tint="#fbe9e7",
    danger_fill="#b3261e", danger_hover="#9b1f18", danger_pressed="#821812", on_danger="#ffffff",
    done="#2a7549", done_tint="#e5f3ea", info="#2b5fa8", info_tint="#e7eef9",
    focus="#0f6b5c", selection="#bfe3d9", on_selection="#17211f", hit="#ffe6a6", mine="#fde1d2", theirs="#d3ebe4",
    disabled="#84918d", disabled_ground="#eef2f0", toast="#17211f", on_toast="#ffffff",
    chart1="#0f6b5c", chart2="#6db3a3", chart3="#d6a347",
)  # fmt: skip

DARK = Palette(
    ink="#e9f0ee", ink2="#aebcb8", ink3="#82908c", hint="#93a19d",
    line="#2c3936", edge="#73827d", ground="#0f1615", card="#18211f", field="#121a18", muted="#2a3633", hover="#202b28",
    rail="#0a1312", rail_ink="#ffffff", rail_ink2="#c9d8d4", rail_ink3="#98aca6",
    rail_active="#1c3d37", rail_hover="#152b27", rail_line="#263b36", rail_focus="#8fd6c6",
    brand="#5cc4ae", brand_tint="#17352f", brand_hover="#74d1bd", brand_pressed="#48ad98", on_brand="#06201b",
    accent="#f0935a", on_accent="#2b1204",
    warning="#f0b75e", warning_tint="#3a2b12", danger="#ff9d94", danger_tint="#421d1a",
    danger_fill="#ff9d94", danger_hover="#ffb3ac", danger_pressed="#e8857b", on_danger="#3a0906",
    done="#7bd0a0", done_tint="#16332a", info="#9cc2f5", info_tint="#1b2c46",
    focus="#5cc4ae", selection="#2b5f55", on_selection="#ffffff", hit="#5c4710", mine="#5a3220", theirs="#1d4a40",
    disabled="#7d8b87", disabled_ground="#212b29", toast="#e9f0ee", on_toast="#0f1615",
    chart1="#5cc4ae", chart2="#2f7f70", chart3="#d6a347",
)  # fmt: skip


class Metrics(NamedTuple):
    """Sizes in device-independent pixels, at one text scale."""

    scale: float
    # Text
    tiny: int  # badges, key caps
    small: int
    meta: int
    body: int
    heading: int
    title: int
    display: int
    # Room, on a grid of four
    unit: int
    gap: int
    gutter: int
    card_padding: int
    page_padding: int
    # Controls
    control: int  # height of a button or one-line field
    chip: int
    pill: int
    badge: int
    target: int  # smallest side of anything that can be clicked
    control_pad: int
    control_radius: int
    card_radius: int
    edge: int
    ring: int
    icon: int
    icon_large: int
    caret: int
    meter: int
    # Frame of the window
    rail_width: int
    rail_compact: int
    rail_item: int
    topbar: int
    search_width: int
    dialog_width: int


def metrics(text_scale: float) -> Metrics:
    """The sizes at `text_scale` (1.0 is 100 %), which is held between 100 and 200 %."""
    scale = min(max(text_scale, MIN_TEXT_SCALE), MAX_TEXT_SCALE)
    room = 1 + (scale - 1) * _SPACE_SHARE

    def text(px: float) -> int:
        return round(px * scale)

    def space(px: float) -> int:
        return round(px * room)

    body = text(14)
    return Metrics(
        scale=scale,
        tiny=text(11), small=text(12), meta=text(13), body=body, heading=text(18), title=text(22), display=text(28),
        unit=space(4), gap=space(8), gutter=space(16), card_padding=space(16), page_padding=space(20),
        control=text(20) + space(18), chip=text(18) + space(10), pill=text(18) + space(8), badge=text(16) + space(2),
        target=text(24), control_pad=space(12), control_radius=8, card_radius=12, edge=1, ring=2,
        icon=text(16), icon_large=text(40), caret=text(14), meter=text(6),
        rail_width=text(168) + space(28), rail_compact=text(24) + space(40), rail_item=text(20) + space(18),
        topbar=text(22) + space(36),
        search_width=round(330 * (1 + (scale - 1) * _FIELD_SHARE)), dialog_width=text(420) + space(60),
    )  # fmt: skip
