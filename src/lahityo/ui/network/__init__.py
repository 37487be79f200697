"""Verkosto: the people and services around a client, meetings with them, and groups."""
