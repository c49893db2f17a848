"""Personal data at rest and on show: sealed per field with a key per person, found by blind index, masked by default.

One master key yields, by HKDF, a key that wraps the persons' keys and one key for each blind index, so that no two uses share
a key. A person's own key is kept only wrapped; forgetting it makes everything that it sealed unreadable for ever, backups included.

Sources: AES-GCM of NIST SP 800-38D; HKDF of RFC 5869; masking of domain rules f.6.
"""

import hashlib
import hmac
import os
import unicodedata
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from shared.kit.citizens import looks_like_citizen_number
from shared.kit.regions import Divisions

KEY_BYTES = 32
NONCE_BYTES = 12
"""SP 800-38D's own size. A person's key seals some dozens of fields, far below the 2³² at which random nonces grow risky."""

FORMAT = b"\x01"
"""First byte of everything sealed, so that another algorithm (SM4-GCM) can stand beside this one."""

HIDDEN = "****"
SEPARATORS = frozenset(" -()+")
"""What is written between the digits of a phone or an account."""


class Unsealable(Exception):
    """The sealed bytes were altered, moved to another person or field, or sealed with another key."""


class Cipher:
    """Seals personal data. Holds the master key; hands out nothing that can be read without it."""

    def __init__(self, master_key: bytes) -> None:
        """`master_key` is 32 random bytes. Raises `ValueError` for any other length."""
        if len(master_key) != KEY_BYTES:
            raise ValueError("the master key has 32 bytes")
        self._master = master_key
        self._wrapper = AESGCM(self._derived("wrap"))
        self._index_keys: dict[str, bytes] = {}

    def new_person_key(self, person_id: str) -> bytes:
        """Return a new key of a person, wrapped: this is what is stored."""
        return _seal(self._wrapper, AESGCM.generate_key(bit_length=256), f"key:{person_id}")

    def seal(self, person_id: str, wrapped_key: bytes, field: str, plaintext: str) -> bytes:
        """Return `plaintext` sealed for this person and this field only. Raises `Unsealable` when the key is not this person's."""
        return _seal(self._person(person_id, wrapped_key), plaintext.encode(), f"{person_id}:{field}")

    def seal_all(self, person_id: str, wrapped_key: bytes, plaintexts: Mapping[str, str]) -> dict[str, bytes]:
        """Return all fields sealed, as `seal` does each; the key is unwrapped once."""
        key = self._person(person_id, wrapped_key)
        return {field: _seal(key, plaintext.encode(), f"{person_id}:{field}") for field, plaintext in plaintexts.items()}

    def open(self, person_id: str, wrapped_key: bytes, field: str, sealed: bytes) -> str:
        """Return what was sealed. Raises `Unsealable`."""
        return _open(self._person(person_id, wrapped_key), sealed, f"{person_id}:{field}").decode()

    def blind_index(self, column: str, normalised: str) -> bytes:
        """Return the keyed hash by which equal values of a column are found; it tells nothing without the key."""
        key = self._index_keys.get(column)
        if key is None:
            key = self._index_keys[column] = self._derived(f"index:{column}")
        return hmac.digest(key, normalised.encode(), hashlib.sha256)

    def person_ref(self, identity: str) -> str:
        """Return the pseudonym of whoever is known by this: the same at every case, and no way back without the key."""
        return "p-" + self.blind_index("person_ref", identity)[:16].hex()

    def _person(self, person_id: str, wrapped_key: bytes) -> AESGCM:
        return AESGCM(_open(self._wrapper, wrapped_key, f"key:{person_id}"))

    def _derived(self, purpose: str) -> bytes:
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=f"jiuji/privacy/{purpose}".encode()).derive(self._master)


def _seal(key: AESGCM, plaintext: bytes, bound_to: str) -> bytes:
    nonce = os.urandom(NONCE_BYTES)
    return FORMAT + nonce + key.encrypt(nonce, plaintext, bound_to.encode())


def _open(key: AESGCM, sealed: bytes, bound_to: str) -> bytes:
    if sealed[:1] != FORMAT:
        raise Unsealable
    try:
        return key.decrypt(sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :], bound_to.encode())
    except (InvalidTag, ValueError):
        raise Unsealable from None


def normalise_document(number: str) -> str:
    """Return a document's number as it is compared: letters and digits only, all of one width and capital."""
    if number.isascii() and number.isalnum():
        return number.upper()  # As nearly all are typed: the rest takes some times as long.
    return "".join(char for char in unicodedata.normalize("NFKC", number).upper() if char.isalnum())


def mask_name(name: str) -> str:
    """Keep the first character and hide the length: 张三丰 and 张三 both read 张**."""
    return f"{name[:1]}**" if name else ""


def mask_id_number(number: str) -> str:
    """Keep the area and the last four characters of a citizen number: `370983********0014`. Other documents keep the last two only.

    Where words were typed for a number nothing is kept: they may be a name, or where somebody lives.
    """
    plain = normalise_document(number)
    if not plain.isascii():
        return HIDDEN
    if len(plain) == 18 and looks_like_citizen_number(plain):
        return f"{plain[:6]}********{plain[14:]}"
    return f"{HIDDEN}{plain[-2:]}" if len(plain) > 4 else HIDDEN


def mask_phone(phone: str) -> str:
    """Keep the operator's prefix and the last four digits, `138****1234`; nothing where more than digits was typed."""
    digits = _digits(phone)
    return f"{digits[:3]}{HIDDEN}{digits[-4:]}" if len(digits) >= 9 else HIDDEN


def mask_account(number: str) -> str:
    """Keep the last four digits, `****6789`; nothing where more than digits was typed."""
    digits = _digits(number)
    return f"{HIDDEN}{digits[-4:]}" if len(digits) >= 8 else HIDDEN


def mask_place(text: str, divisions: Divisions, near: str, *, otherwise: str | None = None) -> str:
    """Show of a place only what the register of divisions has, by its own words: `肥城市潮泉镇***`.

    Names, phones and flats are typed wherever somebody finds room, before the street as well as after it. `near` is the code of a place
    near by, which tells divisions of one name apart. Where the text names no division, the one that `otherwise` is the code of is shown.
    """
    found = divisions.named_in(text, near)
    code = found.code if found else otherwise
    name = divisions.name_if_known(code) if code else None
    return f"{name or ''}***"


def _digits(text: str) -> str:
    """Return the digits of a number, with what separates them left out; nothing if anything else stands among them."""
    plain = "".join(char for char in unicodedata.normalize("NFKC", text) if char not in SEPARATORS)
    return plain if plain.isascii() and plain.isdigit() else ""
