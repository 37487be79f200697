"""The client's sync engine: push, pull, verify, merge, receipts and key grants."""
