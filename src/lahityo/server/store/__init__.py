"""The server's database: one schema, one set of statements, for PostgreSQL and SQLite."""
