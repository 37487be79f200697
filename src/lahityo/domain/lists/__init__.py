"""The code lists of the casework, by part of the work."""
