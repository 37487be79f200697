"""Restricted clients: who has the record, and opening one in an emergency."""
