"""A server's own authority, its key and certificate, and the next key: files in one folder, each replaced whole.

`server.pem` holds the key, the certificate and the authority's certificate together, so that a cut cannot part them.
The authority's key is needed to renew only: it may be kept elsewhere. The next key is made beforehand, so that laptops
know it before it is used.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from lahityo.base.errors import BadInput, EnvironmentFault, Refused
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.protocol.address import pin_of
from lahityo.server.term import UNREADABLE, Term, read_certificate

DAYS = 397
_AUTHORITY_DAYS = 7300
_BEFORE = timedelta(days=2)
"""Certificates begin earlier, for laptops whose clock is behind."""

THERE_ALREADY = QT_TRANSLATE_NOOP(
    "Errors", "There is a certificate in {folder} already; renew it, or name another folder."
)
NOT_THERE = QT_TRANSLATE_NOOP("Errors", "There is no certificate in {folder}; make one with `certificate create`.")
NOT_WRITTEN = QT_TRANSLATE_NOOP("Errors", "{file} cannot be written; look at the folder's rights and room.")
NO_NAME = QT_TRANSLATE_NOOP("Errors", "“{name}” is neither a host name nor an IP address.")

Key = ec.EllipticCurvePrivateKey


@dataclass(frozen=True)
class Shown:
    """What laptops are to know, and until when the certificate is good."""

    names: list[str]
    pins: tuple[bytes, bytes]
    until: datetime
    chain: Path
    authority: Path


@dataclass(frozen=True)
class Standing:
    """How the certificate stands: of which key it is, and of the next one, None where there is no next key."""

    names: list[str]
    pin: bytes
    next_pin: bytes | None
    term: Term
    chain: Path


class CertificateFolder:
    """The files; `now` is the time that certificates begin to count from."""

    def __init__(self, folder: Path, now: datetime) -> None:
        self._folder = folder
        self._now = now
        self.chain = folder / "server.pem"
        self.authority = folder / "ca.pem"
        self.authority_key = folder / "ca.key"
        self.next_key = folder / "next.key"

    def create(self, names: Sequence[str], days: int) -> Shown:
        """An authority, a server key with its certificate for these names, and the next key."""
        general = [_general_name(name) for name in names]
        if any(one.exists() for one in (self.chain, self.authority, self.authority_key, self.next_key)):
            raise Refused(THERE_ALREADY, folder=str(self._folder))
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentFault(NOT_WRITTEN, file=str(self._folder)) from error
        signer, server = _new_key(), _new_key()
        authority = self._authority(signer, names[0])
        self._write(self.authority_key, _private(signer), secret=True)
        self._write(self.authority, authority.public_bytes(Encoding.PEM))
        self._write(self.next_key, _private(_new_key()), secret=True)
        self._certify(server, general, days)
        return self.show()

    def renew(self, days: int, *, change_key: bool) -> Shown:
        """A new certificate for the same names: of the same key, or of the next one, which is then followed by another.

        Cut off at any point, it can be done again.
        """
        present, certificate = self._present()
        names = list(_names(certificate))
        if not change_key:
            self._certify(present, names, days)
            return self.show()
        following = self._key(self.next_key)
        if _pin(following) != _pin(present):  # else it was cut off between the two files
            self._certify(following, names, days)
        self._write(self.next_key, _private(_new_key()), secret=True)
        return self.show()

    def show(self) -> Shown:
        """What there is."""
        present, certificate = self._present()
        names = [str(one.value) for one in _names(certificate)]
        pins = (_pin(present), _pin(self._key(self.next_key)))
        return Shown(names, pins, certificate.not_valid_after_utc, self.chain, self.authority)

    def standing(self) -> Standing:
        """How long the certificate is good, and for which key; also where the other files are kept elsewhere."""
        present, certificate = self._present()
        names = [str(one.value) for one in _names(certificate)]
        next_pin = _pin(self._key(self.next_key)) if self.next_key.exists() else None
        return Standing(names, _pin(present), next_pin, Term(certificate.not_valid_after_utc, self._now), self.chain)

    def _authority(self, key: Key, name: str) -> x509.Certificate:
        subject = _subject(f"Lähityö {name}")
        return (
            self._begun(subject, subject, key, _AUTHORITY_DAYS)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(key, hashes.SHA256())
        )

    def _certify(self, key: Key, names: Sequence[x509.GeneralName], days: int) -> None:
        signer, authority = self._key(self.authority_key), read_certificate(self.authority)
        made = (
            self._begun(_subject(str(names[0].value)), authority.subject, key, days)
            .add_extension(x509.SubjectAlternativeName(names), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
            .sign(signer, hashes.SHA256())
        )
        whole = _private(key) + made.public_bytes(Encoding.PEM) + authority.public_bytes(Encoding.PEM)
        self._write(self.chain, whole, secret=True)

    def _begun(self, subject: x509.Name, issuer: x509.Name, key: Key, days: int) -> x509.CertificateBuilder:
        return x509.CertificateBuilder(
            issuer, subject, key.public_key(), x509.random_serial_number(), self._now - _BEFORE,
            self._now + timedelta(days=days),
        )  # fmt: skip

    def _present(self) -> tuple[Key, x509.Certificate]:
        if not self.chain.exists():
            raise BadInput(NOT_THERE, folder=str(self._folder))
        return self._key(self.chain), read_certificate(self.chain)

    def _key(self, file: Path) -> Key:
        try:
            key = load_pem_private_key(file.read_bytes(), None)
        except (OSError, ValueError, TypeError) as error:
            raise EnvironmentFault(UNREADABLE, file=str(file)) from error
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise EnvironmentFault(UNREADABLE, file=str(file))
        return key

    def _write(self, file: Path, content: bytes, *, secret: bool = False) -> None:
        beside = file.with_name(file.name + ".new")
        try:
            beside.unlink(missing_ok=True)
            with os.fdopen(
                os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600 if secret else 0o644), "wb"
            ) as out:
                out.write(content)
                out.flush()
                os.fsync(out.fileno())
            beside.replace(file)
        except OSError as error:
            raise EnvironmentFault(NOT_WRITTEN, file=str(file)) from error


def _new_key() -> Key:
    return ec.generate_private_key(ec.SECP256R1())


def _private(key: Key) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _pin(key: Key) -> bytes:
    return pin_of(key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def _subject(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:64])])


def _names(certificate: x509.Certificate) -> x509.SubjectAlternativeName:
    return certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name.removeprefix("[").removesuffix("]")))
    except ValueError:
        pass
    try:
        plain = name.strip().encode("idna").decode()
        if not plain or set(plain) & set("/:@ *"):
            raise ValueError
        return x509.DNSName(plain)
    except (ValueError, UnicodeError) as error:
        raise BadInput(NO_NAME, name=name) from error


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, key_cert_sign=signs_certificates, crl_sign=signs_certificates,
        encipher_only=False, decipher_only=False,
    )  # fmt: skip
