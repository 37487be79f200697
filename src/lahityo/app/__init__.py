"""Wiring: the command line, the desktop's composition root, single instance and platform modules."""
