"""What a client and a visit are, and their rules. Pure Python: no storage, no network, no Qt."""
