"""The schema's history; alembic runs it."""
