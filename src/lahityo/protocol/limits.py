"""Numbers both ends agree on. Each version constant carries its history."""

PROTOCOL_VERSION = 1  # 1: first release
ENVELOPE_VERSION = 1  # 1: AES-256-GCM-SIV, zstd with dictionary 1, Padmé, Ed25519
CHANGE_VERSION = 1  # 1: multi-value fields and add/remove sets
ROSTER_VERSION = 1  # 1: genesis, team, member, invite, device, epoch, circle, glass, moves, revoke

MAX_REQUEST_BYTES = 8 * 1024 * 1024
"""A request or response body, after decompression."""

MAX_ENVELOPE_BYTES = 1024 * 1024
"""The ciphertext of one envelope."""

MAX_PAYLOAD_BYTES = 4 * 1024 * 1024
"""The changes of one envelope, after decompression."""

MAX_ROSTER_ENTRY_BYTES = 64 * 1024
MAX_ITEMS = 5000
"""Items in one push or one page."""

PUSH_BATCH_BYTES = 512 * 1024
PAGE_BYTES = 512 * 1024
"""What a client asks for at a time: small enough to resume on a poor link, large enough to be quick on a good one."""

MAX_FEEDS = 1024
"""Feeds one device follows: the registers of its team, and of each circle that it is in."""
MAX_AGAIN = 64
"""Streams asked for once more in one request."""

MAX_CIRCLE_MEMBERS = 64
MAX_GLASS_BYTES = 16 * 1024
GLASS_HOURS = 24
"""For so long a restricted client can be read who was opened in an emergency."""

MAX_ROSTER_ENTRIES = 64
"""Roster entries in one push."""

CHALLENGE_SECONDS = 120
SESSION_SECONDS = 12 * 3600
WAIT_SECONDS = 25
"""The longest a long-poll is held."""
LATE_DAYS = 30
"""For so long a removed device, or one whose member lost a register, may still hand over what it wrote before."""
MAX_LATE_ITEMS = 5_000
