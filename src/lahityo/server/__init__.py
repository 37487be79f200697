"""The blind central server: it stores ciphertext, assigns order and answers with receipts."""
