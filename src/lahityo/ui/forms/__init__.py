"""Interviews by the organisation's forms."""
