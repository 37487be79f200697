"""The keys that the server is believed by: told to everyone by an administrator, or entered here by hand."""

from lahityo.base.clock import Clock
from lahityo.base.errors import BadInput, ServerNotBelieved
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.roster_acts import SetServerKeys
from lahityo.sync.acts import Administration
from lahityo.sync.server import Server
from lahityo.sync.tls import WRONG_KEY
from lahityo.vault import server_trust
from lahityo.vault.invitation import is_code, read_code
from lahityo.vault.server_trust import ServerTrust, address_of, pins_of
from lahityo.vault.vault import Vault

OTHER_CODE = QT_TRANSLATE_NOOP("Errors", "This invitation is of another organisation; its server pins are not used.")
NOT_SHOWN = QT_TRANSLATE_NOOP(
    "Errors", "The server shows no key of these pins, so nothing was changed; check the pins with an administrator."
)
NO_PIN_IN_IT = QT_TRANSLATE_NOOP("Errors", "There is no server pin in it; ask an administrator for the server pin.")


def spread(vault: Vault, trust: ServerTrust, clock: Clock) -> ServerTrust:
    """Tell every computer of the organisation what to believe the server by; what was told, with the authority that the
    server showed where none was given.

    The server is spoken to by what is told here, so that nothing is told which does not fit it.
    """
    server = Server(vault.identity.server, trust=trust)
    try:
        met = _meet(server)
        act = SetServerKeys(list(met.pins), list(met.authorities))
        Administration(vault, server, clock).do(lambda _roster: ([act], []))
        return met
    finally:
        server.close()


def enter(vault: Vault, text: str) -> None:
    """Believe the server by these pins until the roster says something newer: for a computer that missed the word.

    `text` is pins with commas between them, the server's address with its pins, or an invitation's code. The server
    must show one of the keys; otherwise nothing changes.
    """
    trust = ServerTrust(_pins(vault, text))
    server = Server(vault.identity.server, trust=trust)
    try:
        _meet(server)
    finally:
        server.close()
    vault.write(lambda tx: server_trust.give(tx.connection, trust, vault.roster))


def _meet(server: Server) -> ServerTrust:
    try:
        return server.meet()
    except ServerNotBelieved as error:
        raise ServerNotBelieved(NOT_SHOWN if error.text == WRONG_KEY else error.text) from error


def _pins(vault: Vault, text: str) -> tuple[bytes, ...]:
    if is_code(text):
        invitation = read_code(text)
        if invitation.root != vault.identity.root:
            raise BadInput(OTHER_CODE)
        pins = invitation.pins
    elif "#" in text or "://" in text:
        pins = address_of(text).pins
    else:
        pins = pins_of(text.split(","))
    if not pins:
        raise BadInput(NO_PIN_IN_IT)
    return pins
