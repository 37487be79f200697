"""Bytes in, bytes out: key derivation, sealing, signatures and the envelope. Thin over `cryptography`."""
