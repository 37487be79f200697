"""Every pair of colours that meet on a screen can be told apart by weak eyes (WCAG 2.2 AA), in both themes."""

import pytest

from lahityo.ui.design.tokens import DARK, LIGHT, Palette

THEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])

GROUNDS = ("ground", "card", "field", "muted", "hover", "brand_tint")

TEXT = [
    *((ink, ground) for ink in ("ink", "ink2") for ground in GROUNDS),
    *(("ink", ground) for ground in ("hit", "mine", "theirs", "line")),
    *(("ink", f"{tone}_tint") for tone in ("warning", "danger", "info", "done")),
    ("ink2", "hit"), ("hint", "field"), ("hint", "card"), ("hint", "ground"), ("hint", "danger_tint"),
    ("rail_ink", "rail"), ("rail_ink", "rail_active"), ("rail_ink", "rail_hover"),
    ("rail_ink2", "rail"), ("rail_ink2", "rail_active"), ("rail_ink2", "rail_hover"), ("rail_ink3", "rail"),
    *(("on_brand", ground) for ground in ("brand", "brand_hover", "brand_pressed")), ("brand", "on_brand"),
    *((ink, ground) for ink in ("brand", "brand_hover", "brand_pressed") for ground in ("card", "ground")),
    ("brand", "brand_tint"), ("on_accent", "accent"),
    *(("on_danger", ground) for ground in ("danger_fill", "danger_hover", "danger_pressed")),
    *((tone, f"{tone}_tint") for tone in ("warning", "danger", "done", "info")),
    *((tone, ground) for tone in ("warning", "danger", "done", "info") for ground in ("card", "ground")),
    ("on_selection", "selection"), ("on_toast", "toast"),
]  # fmt: skip

SHAPES = [
    ("ink3", "card"), ("ink3", "ground"), ("edge", "card"), ("edge", "field"), ("edge", "ground"),
    ("focus", "card"), ("focus", "field"), ("focus", "ground"), ("focus", "muted"), ("focus", "brand_tint"),
    ("card", "brand"), ("card", "danger_fill"),  # the gap that parts a focus ring from a filled button
    ("rail_focus", "rail"), ("rail_focus", "rail_active"), ("accent", "rail"),
    ("danger", "danger_tint"), ("brand", "line"), ("chart1", "card"),
]  # fmt: skip


def luminance(color: str) -> float:
    """The relative luminance of `#rrggbb`, as WCAG defines it."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def too_weak(palette: Palette, pairs: list[tuple[str, str]], least: float) -> list[str]:
    measured = [(ink, ground, contrast(getattr(palette, ink), getattr(palette, ground))) for ink, ground in pairs]
    return [f"{ink} on {ground}: {ratio:.2f}" for ink, ground, ratio in measured if ratio < least]


def test_black_on_white_has_the_contrast_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_every_text_can_be_read_on_every_ground_it_stands_on(palette: Palette) -> None:
    assert too_weak(palette, TEXT, 4.5) == []


@THEMES
def test_outlines_rings_and_hints_can_be_seen(palette: Palette) -> None:
    assert too_weak(palette, SHAPES, 3.0) == []


@THEMES
def test_every_role_has_a_colour_of_its_theme(palette: Palette) -> None:
    assert all(len(value) == 7 and value.startswith("#") for value in palette)
