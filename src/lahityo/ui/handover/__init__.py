"""Handing a client over to another team, and how it is told afterwards."""
