"""Widgets named as "module:Class" and imported when they are first shown: a window must not wait for all of them."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from PySide6.QtWidgets import QWidget


def maker(path: str) -> Callable[..., QWidget]:
    """The class at a path like "lahityo.ui.views.visits:VisitsView"."""
    module, _, name = path.partition(":")
    return cast("Callable[..., QWidget]", getattr(import_module(module), name))
