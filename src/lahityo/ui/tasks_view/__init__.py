"""Tehtävät: what is to be done, by urgency, and the week's appointments."""
