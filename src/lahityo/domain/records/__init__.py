"""The record types of the casework, by part of the work."""
