"""The wire between a laptop and the central server; both ends import it. PROTOCOL.md describes it."""
