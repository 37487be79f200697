"""The first run: joining by invitation or founding an organisation, up to an open vault."""
