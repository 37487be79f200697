"""The access log in the window: openings written as parts are opened, and the log that a team lead reads."""
