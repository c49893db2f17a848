"""Personal data at rest and on show: sealed per field with a key per person, found by blind index, masked by default.

One master key yields, by HKDF, a key that wraps the persons' keys and one key for each blind index, so that no two uses share
a key. A person's own key is kept only wrapped; forgetting it makes everything that it sealed unreadable for ever, backups included.

Sources: AES-GCM of NIST SP 800-38D; HKDF of RFC 5869; identity number of GB 11643-1999; masking of domain rules f.6.
"""

import hashlib
import hmac
import os
from collections.abc import Mapping
from datetime import date

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12
"""SP 800-38D's own size. A person's key seals some dozens of fields, far below the 2³² at which random nonces grow risky."""

FORMAT = b"\x01"
"""First byte of everything sealed, so that another algorithm (SM4-GCM) can stand beside this one."""

ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ID_CHECKS = "10X98765432"
"""ISO 7064 MOD 11-2, as GB 11643-1999 has it."""


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

    def person_ref(self, document_type: str, number: str) -> str:
        """Return the pseudonym of whoever holds this document: the same at every case, and no way back without the key."""
        return "p-" + self.blind_index("person_ref", f"{document_type}:{normalise_document(number)}")[:16].hex()

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
    """Return a document number as it is compared: no spaces or hyphens, capital letters."""
    return "".join(number.split()).replace("-", "").upper()


def valid_id_number(text: str, *, on: date | None = None) -> bool:
    """Tell whether this is an 18-character citizen number by form, birth date and check character (GB 11643-1999).

    Numbers of residence permits for Hong Kong, Macao and Taiwan residents (81, 82, 83) have the same form. A birth date after `on`
    is refused when `on` is given. The area part is not looked up: it names where the number was issued, perhaps decades ago.
    """
    if len(text) != 18 or not (text.isascii() and text[:17].isdigit()) or text[17] not in "0123456789X":
        return False
    try:
        born = date.fromisoformat(text[6:14])
    except ValueError:
        return False
    if born.year < 1800 or (on is not None and born > on):
        return False
    total = sum(weight * int(digit) for weight, digit in zip(ID_WEIGHTS, text, strict=False))
    return ID_CHECKS[total % 11] == text[17]


def mask_name(name: str) -> str:
    """Keep the first character and hide the length: 张三丰 and 张三 both read 张**."""
    return f"{name[:1]}**" if name else ""


def mask_id_number(number: str) -> str:
    """Keep the issuing area and the last four characters: `370983********0014`. Other documents keep the last two only."""
    if len(number) == 18:
        return f"{number[:6]}********{number[14:]}"
    return f"****{number[-2:]}" if len(number) > 4 else "****"


def mask_phone(phone: str) -> str:
    """Keep the operator's prefix and the last four digits: `138****1234`."""
    return f"{phone[:3]}****{phone[-4:]}" if len(phone) >= 9 else "****"


def mask_account(number: str) -> str:
    """Keep the last four digits: `****6789`."""
    return f"****{number[-4:]}" if len(number) >= 8 else "****"


def mask_address(address: str) -> str:
    """Keep the address down to the village or street, hide what comes after."""
    for mark in ("村", "社区", "居委会", "街道", "镇", "乡"):
        at = address.rfind(mark)
        if at >= 0:
            return f"{address[: at + len(mark)]}***"
    return "***"
