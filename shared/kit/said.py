"""What people say and type: phones, accounts, names and free texts, folded to one form of each.

    phone_said("０５３８－699 1234 转 801")      "05386991234转801"
    account_said("6222 0200 0001 6789")        "6222020000016789"
    name_said("阿布都•热合曼")                   "阿布都·热合曼"

Width, blanks, hyphens, brackets and labels make no difference. What is not understood gives None: it is kept as it was stated, and flagged;
nobody's call is lost by it.

Sources: numbers of phones, 电信网编号计划 (工业和信息化部, 2017); the check of cards, ISO/IEC 7812-1 annex B; the dot of names (间隔号),
GB/T 15834; invisible characters and controls of direction, annexes 9 and 44 of the Unicode Standard.
"""

import re
import unicodedata

from shared.kit.lookalikes import DOTS
from shared.kit.principal import UNSEEN, folded

DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Controls of direction: what follows one is shown in another order than it is written."""

NOT_SHOWN = re.compile(
    f"[{DIRECTIONS}\x7f-\x9f\u00ad\u180e\u200b\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
"""What a text loses: it shows nothing, or turns round what does. Joiners and variation selectors belong to scripts, and stay."""

IN_NO_NAME = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})

WIDTH = re.compile("[\u2e80-\u2fdf\u3000\uff01-\uffee]")
"""A letter in another width, or a radical for its character. Compatibility ideographs (U+F900) are some people's own, and stay."""

HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")

NAME_DOTS = re.compile(f"[ ]*[{DOTS}][ ]*")
FULL_STOP = re.compile(r"(?<=[\u3400-\u9fff])\.(?=[\u3400-\u9fff])")
"""A full stop typed for the dot: between two characters of Chinese it is nothing else."""

DIGITS = str.maketrans("〇零一二三四五六七八九幺", "001234567891")
"""Digits as they are said, each by itself."""

DOUBLED = str.maketrans("0123456789", "0246813579")
"""Twice a digit, as the sum of its own digits."""

LABEL = re.compile(
    r"^(?:(?:联系|固定|移动|办公|家庭)?(?:电话|手机|座机|固话)(?:号码?)?|银行卡?号|卡号|账号|帐号|tel|phone|mobile)[:. ]*", re.IGNORECASE
)
BETWEEN = re.compile(r"[\s\-‐-―−_.·()\[\]【】〔〕]+")
EXTENSION = re.compile(r"(?:转|轉|分机|内线|extension|ext|x|#)[:.]?(?:分机)?", re.IGNORECASE)
CHINA = re.compile(r"^(?:\+|00)86|^86(?=1[3-9][0-9]{9}$)")

MOBILE = r"1[3-9][0-9]{9}"
LANDLINE = r"(?:0(?:10|2[0-9])[0-9]{8}|0[3-9][0-9]{2}[0-9]{7,8}|[2-8][0-9]{6,7})"
SERVICE = r"(?:1[0-2][0-9]|1[0-2][0-9]{3}|9[56][0-9]{3,6}|[48]00[0-9]{7})"
ABROAD = r"(?:\+|00)[1-9][0-9]{6,14}"
NUMBER = re.compile(f"(?:{MOBILE}|{LANDLINE}|{SERVICE})(?:转[0-9]{{1,6}})?|{ABROAD}")

HYPHENED_EXTENSION = re.compile(
    r"(?P<number>0[0-9]{2,3}[- ]?[0-9]{3,4} ?[0-9]{4}|[48]00[- ]?[0-9]{3}[- ]?[0-9]{4})[- ](?P<extension>[0-9]{1,6})"
)
"""0538-6991234-801: the last hyphen stands for 转."""

ACCOUNT = re.compile(r"[0-9]{8,32}")
CARD = re.compile(r"62[0-9]{14,17}|9558[0-9]{15}|[45][0-9]{15}")
"""Numbers of cards, whose last digit is a check. Passbooks of the same length have none."""


def readable(text: str) -> str:
    """Return a text without what it does not show, for pages and events: invisible characters, and controls that turn it round."""
    return NOT_SHOWN.sub("", text) if NOT_SHOWN.search(text) else text


def phone_said(text: str) -> str | None:
    """Return a phone's digits, with 转 before an extension and + before a country that is not China; None where it is not understood."""
    if NUMBER.fullmatch(text) and not text.startswith("00"):
        return text  # As nearly all are typed.
    plain = LABEL.sub("", _plain(text)).translate(DIGITS)
    if (parts := HYPHENED_EXTENSION.fullmatch(re.sub(r"[‐-―−]", "-", plain).replace("(", "").replace(")", "-"))) is not None:
        plain = f"{parts['number']}转{parts['extension']}"
    number = CHINA.sub("", BETWEEN.sub("", EXTENSION.sub("转", plain)))
    if not NUMBER.fullmatch(number):
        # 86 10 …, 86 538 …: from abroad the area is said without its 0.
        number = f"0{number}" if len(number) >= 10 and NUMBER.fullmatch(f"0{number}") and _from_abroad(plain) else ""
    return number.replace("00", "+", 1) if number.startswith("00") else number or None


def account_said(text: str) -> str | None:
    """Return the 8 to 32 digits of an account; None where anything else is said."""
    plain = text if ACCOUNT.fullmatch(text) else BETWEEN.sub("", LABEL.sub("", _plain(text)))
    return plain if ACCOUNT.fullmatch(plain) else None


def is_mistyped_card(account: str) -> bool:
    """Tell whether digits are those of a card but for the last, the check (Luhn)."""
    return bool(CARD.fullmatch(account)) and card_check(account[:-1]) != account[-1]


def card_check(digits: str) -> str:
    """Return the check digit of a card's number without it (Luhn): every second digit from the right counts twice."""
    return str(-sum(map(int, digits[::-2].translate(DOUBLED) + digits[-2::-2])) % 10)


def name_said(text: str) -> str:
    """Return a name as it is kept: of one width, its dots middle dots, with single blanks, nothing invisible; empty if nothing is left."""
    if HAN.fullmatch(text):
        return text  # As nearly all are.
    seen = "".join(char for char in UNSEEN.sub("", text) if unicodedata.category(char) not in IN_NO_NAME)
    wide = WIDTH.sub(lambda found: unicodedata.normalize("NFKC", found[0]), seen)
    return FULL_STOP.sub("·", NAME_DOTS.sub("·", " ".join(wide.split()))).strip("·")


def name_key(name: str) -> str:
    """Return a name as two are compared that people could take for one: case, width, dots, blanks, forms and what is unseen left out."""
    return "".join(char for char in folded(name_said(name)) if char not in DOTS and not char.isspace())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", "".join(char for char in text if unicodedata.category(char) not in IN_NO_NAME)).strip()


def _from_abroad(plain: str) -> bool:
    return plain.replace(" ", "").startswith(("+86", "0086", "(+86)"))
