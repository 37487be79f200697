"""Sharing with a partner organisation: the form, and what a partner sees."""
