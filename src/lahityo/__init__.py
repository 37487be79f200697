"""Lähityö: the desktop app and the blind central server of an outreach team."""

__version__ = "0.1.0"
