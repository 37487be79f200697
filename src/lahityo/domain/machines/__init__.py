"""The state machines of the casework, by part of the work."""
