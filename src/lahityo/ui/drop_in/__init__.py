"""Kohtaamispaikka: anonymous contacts by one tap, groups, the day log and the area log."""
