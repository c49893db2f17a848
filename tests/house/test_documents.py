"""Documents for users have the same content in Chinese and in English."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGLISH, CHINESE = ".md", ".zh-CN.md"

PROMISED = "README docs/design docs/domain docs/roles docs/events docs/proof docs/operations docs/duty"
"""Documents that must exist in both languages; any other that has a Chinese edition is held to the same checks."""

PAGES = {path.relative_to(ROOT).as_posix() for place in ("*.md", "docs/**/*.md") for path in ROOT.glob(place)}
DOCUMENTS = sorted({*PROMISED.split(), *(page.removesuffix(CHINESE) for page in PAGES if page.endswith(CHINESE))})

FENCE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
COMMENT = re.compile(r"(^|(?<=\s))#.*", re.MULTILINE)
SPAN = re.compile(r"`([^`]+)`")
LINK = re.compile(r"(?<=\])\(([^)\s]+)\)")
THOUSANDS = re.compile(r"(?<=\d)[, \u00a0\u2009\u202f](?=\d{3}(?!\d))")
UNIT = re.compile(r"\n\s*\n|\n(?=\||- |\d+\. )")


@dataclass(frozen=True)
class Edition:
    """A document in one language."""

    name: str
    suffix: str
    text: str

    @classmethod
    def read(cls, document: str, suffix: str) -> "Edition":
        return cls(document, suffix, (ROOT / f"{document}{suffix}").read_text("utf-8"))

    @property
    def prose(self) -> str:
        """Everything but code: comments in code are prose."""
        return FENCE.sub(lambda block: "\n\n".join(match[0] for match in COMMENT.finditer(block[0])), self.text)

    @property
    def words(self) -> str:
        return LINK.sub("", SPAN.sub("", self.prose))


def outline(edition):
    """Headings with their level, paragraphs, list items, table rows with their number of cells, and code blocks, in order."""
    lines = ["", *SPAN.sub("code", FENCE.sub("~~~\n", edition.text)).splitlines()]
    kinds = [kind_of(line, before) for before, line in pairwise(lines) if line.strip()]
    return [kind for kind in kinds if kind != "continued"]


def kind_of(line, before):
    if line.startswith("|"):
        return f"row of {line.count('|') - 1}"
    if mark := re.match(r"#+(?= )|~~~| *(-|\d+\.)(?= )", line):
        return mark[0]
    return "continued" if before.strip() else "paragraph"


def code_blocks(edition):
    """Code as it stands, but for what comments say."""
    return [COMMENT.sub("#", block) for block in FENCE.findall(edition.text)]


def code_spans(edition):
    """Code in each paragraph, list item and table row, in whatever order its sentence takes."""
    return [Counter(spans) for unit in UNIT.split(edition.prose) if (spans := SPAN.findall(" ".join(unit.split())))]


def numbers(edition):
    """Groups of digits in each of the same units; 1,024 and 1 024 and １０２４ are one number."""
    plain = unicodedata.normalize("NFKC", THOUSANDS.sub("", edition.words))
    return [Counter(groups) for unit in UNIT.split(plain) if (groups := re.findall(r"\d+", unit))]


def links(edition):
    """Pages that are linked to, each with whether it is in the reader's own language; a page in one language only is everybody's."""
    return Counter(target_of(edition, target.partition("#")[0]) for target in LINK.findall(SPAN.sub("", edition.prose)))


def target_of(edition, target):
    page = (ROOT / edition.name).parent / target
    suffix = CHINESE if target.endswith(CHINESE) else ENGLISH
    document = page.resolve().relative_to(ROOT).as_posix().removesuffix(suffix)
    return (document, suffix == edition.suffix) if document in DOCUMENTS else (document, True)


ASPECTS = (outline, code_blocks, code_spans, numbers, links)


@pytest.mark.parametrize("aspect", ASPECTS, ids=lambda aspect: aspect.__name__)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_document_says_the_same_in_both_languages(document, aspect):
    assert aspect(Edition.read(document, CHINESE)) == aspect(Edition.read(document, ENGLISH))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_nothing_of_a_chinese_document_is_left_in_english(document):
    units = UNIT.split(Edition.read(document, CHINESE).words)
    assert [unit for unit in units if len(re.findall(r"[A-Za-z]{2,}", unit)) > 3 and not re.search(r"[\u4e00-\u9fff]", unit)] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_each_document_offers_the_other_language_at_its_top(document):
    for mine, other in ((ENGLISH, CHINESE), (CHINESE, ENGLISH)):
        top = Edition.read(document, mine).text.splitlines()[:3]
        assert f"({Path(document).name}{other})" in "".join(top)


@pytest.mark.parametrize("suffix", [ENGLISH, CHINESE])
def test_the_readme_links_to_every_document_in_both_languages(suffix):
    targets = LINK.findall(Edition.read("README", suffix).text)
    wanted = [f"{document}{edition}" for document in DOCUMENTS if document != "README" for edition in (ENGLISH, CHINESE)]
    assert [page for page in wanted if page not in targets] == []


@pytest.mark.parametrize("page", sorted(PAGES))
def test_every_link_leads_to_a_file(page):
    targets = [target.partition("#")[0] for target in LINK.findall(FENCE.sub("", (ROOT / page).read_text("utf-8")))]
    assert [target for target in targets if "://" not in target and not (ROOT / page).parent.joinpath(target).exists()] == []


SAMPLE = "# A\n\nSend `x` 1,024 times to [b](docs/b.md).\n\n```sh\nrun  # now\n```\n\n# B\n\n- `z`\n"
SAME = "# 甲\n\n把 `x` 发到[乙](docs/b.md)，共１０２４次。\n\n```sh\nrun  # 现在\n```\n\n# 乙\n\n- `z`\n"
CHANGES = [
    (outline, " to ", "\n\nto "),
    (outline, "# B", "## B"),
    (code_blocks, "run", "walk"),
    (code_spans, "`x`", "`y`"),
    (numbers, "1,024", "1,025"),
    (numbers, "now", "in 5 s"),
    (links, "b.md", "c.md"),
]


def test_wording_may_differ():
    sample, same = (Edition("README", ENGLISH, text) for text in (SAMPLE, SAME))
    assert [aspect.__name__ for aspect in ASPECTS if aspect(sample) != aspect(same)] == []


@pytest.mark.parametrize(("aspect", "said", "changed"), CHANGES)
def test_every_other_change_of_one_side_is_noticed(aspect, said, changed):
    sample, other = (Edition("README", ENGLISH, text) for text in (SAMPLE, SAMPLE.replace(said, changed)))
    assert [one for one in ASPECTS if one(sample) != one(other)] == [aspect]


@pytest.mark.parametrize("service", ["intake", "assessment", "referral", "services/desk", "services/charity", "disbursement", "audit"])
def test_the_design_says_what_each_module_of_a_service_holds(service):
    (row,) = re.findall(rf"^\| `{service}` \| `.*", Edition.read("docs/design", ENGLISH).text, re.MULTILINE)
    modules = {path.stem for room in ("api", "actions", "domain", "repository") for path in (ROOT / service / room).iterdir()}
    assert modules - {"__init__", "__pycache__", "refusals", "waiting", "tables"} == set(SPAN.findall(row)) - {service}
