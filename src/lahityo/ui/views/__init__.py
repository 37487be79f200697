"""The views that the main window shows: each one widget, given the context and the id of what it is about."""
