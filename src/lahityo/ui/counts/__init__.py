"""Counts by month, forecasts, and their export."""
