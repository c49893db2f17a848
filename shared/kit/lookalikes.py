"""Letters of other scripts that look like those of ASCII, so that a subject that is written with one is taken for another.

From Unicode Technical Standard #39, `confusables.txt`: of Cyrillic and Greek all that look like one ASCII letter or digit, and the dashes
that look like a hyphen. Width and the letters of mathematics are levelled by NFKC. Other scripts are left out: a list of everything would
take officers for one another whose names are written in them. Where a database compares subjects, it has this list once more.
"""

CYRILLIC = (
    "ЅS ІI ЈJ АA ВB ЕE З3 КK МM НH ОO РP СC ТT ХX Ьb аa б6 гr еe кk оo пn рp сc тt уy хx цu ѕs іi јj ѴV ѵv ҮY үy һh ҽe ӀI "
    "ӏi Ӡ3 ԁd ԌG ԛq ԜW Ꙅ2 ꙇi "
)
GREEK = "ͿJ ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa γy ιi κk νv οo πn ρp σo τt υu ϜF ϳj ϺM "
"""Pairs of a letter and what it looks like. A capital I is one, and no small L as in the source: letters are compared without case."""

DASHES = "‐‒–⁃˗−"

DOTS = "·•・･‧∙⋅●᛫ㆍꞏ⸱⸳․"
"""What stands in the middle of names of several parts (间隔号), the first as GB/T 15834 has it."""


def _table() -> dict[int, str]:
    pairs = {pair[0]: pair[1] for pair in (CYRILLIC + GREEK).split()} | dict.fromkeys(DASHES, "-") | dict.fromkeys(DOTS, DOTS[0])
    # A small letter that looks like none is compared as its capital, whose case it is.
    inherited = {letter.casefold(): like for letter, like in pairs.items() if len(letter.casefold()) == 1}
    return {ord(letter): like.casefold() for letter, like in (inherited | pairs).items()}


LOOKALIKES = _table()
"""For `str.translate`: before a text loses its case, and after."""
