"""`jiuji profile programmes`: docs/programmes.md, written from a profile's programmes and their amount rules."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from deploy.cli.clocktexts import BASES
from deploy.cli.documents import Text, printing
from deploy.cli.handling import FIELDS, OWN, gaps, words_of
from shared.kit.amounts import OWN_PROGRAMME
from shared.kit.money import yuan_text
from shared.kit.policy import AmountRule, Band, Entry, Policy
from shared.kit.policy.handling import Handling
from shared.kit.policy.models import Programme

FILES: Text = ("programmes.zh-CN.md", "programmes.md")
WORDS: Mapping[str, Text] = {
    "title": ("救助项目与金额规则", "Programmes and their rules"),
    "other": ("[English](programmes.md)", "[中文](programmes.zh-CN.md)"),
    "head": (
        "本文件由政策配置（`programmes.yaml`、`amounts.yaml`、`handling.yaml`、`facts.yaml`）自动生成，并有测试核对，请勿直接修改。",
        (
            "This document is generated from the policy profile (`programmes.yaml`, `amounts.yaml`, `handling.yaml`, `facts.yaml`) and"
            " checked by a test: do not edit it."
        ),
    ),
    "how": (
        """每个项目按顺序取第一条适用的规则；标有“另加”的规则在此之外逐条相加，并按前面各条支付后余下的费用计算。
规则有上下限的，由已证明的费用在其间决定；没有证明费用的，或者规则不依据费用的，按最低或所写的数。本地没有规则而参照外地的，逐条注明。
在救助顺序中的项目，费用已知的，不超过在先各项支付后所余的费用；不依据费用的不支付该费用。年度限额和只给一次的，计入同一人在各案中已得的救助。
除法律法规和已公布文件外，均不是法定数额。""",
        """Of each programme the first rule that applies is taken; one marked "besides" is given beside it, and goes by what the rules
before it left of the cost. Where a rule leaves a span, the proved cost decides within it; where none was proved, or the rule goes
by no cost, the least or what the rule names. A rule of another place that stands in where none is known says so. A programme in the
order of aid gives no more than what those before it left of the cost, where that is known; what goes by no cost pays none of it.
Ceilings of a year, and what is given once, count what the same person was given in every case. Only law and published rules are
official; the rest is not.""",
    ),
    "department": ("由{name}办理", "{name}"),
    "consent": ("须本人同意", "asked only with the person's consent"),
    "kind_goods": ("实物", "goods"),
    "kind_service": ("服务项目，无金额", "a service, without an amount"),
    "kind_enrolment": ("资格认定", "an enrolment"),
    "kind_shelter": ("临时住所，无金额", "a stay, without an amount"),
    "kind_guardianship": ("临时监护，无金额", "a temporary guardianship, without an amount"),
    "kind_legal": ("法律事务，无金额", "help with the law, without an amount"),
    "adds": ("另加：", "Besides: "),
    "for": ("适用：{who}", "for {who}"),
    "everybody": ("全部情况", "every case"),
    "together": ("，且", ", and "),
    "or": ("、", ", "),
    "income": ("人均月收入为低保标准的{0}至{1}倍", "a monthly income a person of {0} to {1} times the dibao standard"),
    "emergency": ("急难型", "an emergency"),
    "expenditure": ("支出型", "an expenditure"),
    "special": ("其他特殊困难", "another special hardship"),
    "urban": ("城市", "in town"),
    "rural": ("农村", "in the country"),
    "rule": (
        "- **{name}** {sum}。{who}。{place}{basis}，{valid}，来源：{source}",
        "- **{name}** {sum}; {who}. {place}{basis}; {valid}; source: {source}",
    ),
    "model": ("参照{place}的规则；", "A rule of {place}, as a model; "),
    "of": ("{place}的规则；", "A rule of {place}; "),
    "valid": ("自 {since} 起", "since {since}"),
    "valid_to": ("自 {since} 起，至 {until} 前", "from {since} until before {until}"),
    "order": (
        "- 先后：同一急难造成的费用，在{before}之后支付。{basis}，来源：{source}",
        "- Order: it pays what the emergency cost after {before}. {basis}; source: {source}",
    ),
    "handling": (
        "- {field}：{said}。{place}{basis}，{valid}，来源：{source}",
        "- {field}: {said}. {place}{basis}; {valid}; source: {source}",
    ),
    "own": ("- {said}。", "- {said}."),
    "gaps": ("- 未见公布：{fields}。", "- Not published, as far as was seen: {fields}."),
    "not_known": ("- 未知：{why}。", "- Not known: {why}."),
    "month": ("{base}低保月标准", "the {base} dibao standard of a month"),
    "base_urban": ("城市", "urban"),
    "base_residence": ("所在地（城市或农村）", "local (urban or rural)"),
    "per_one": ("", ""),
    "per_affected": ("× 受影响人数", "× persons affected"),
    "per_household": ("× 家庭人口", "× persons of the household"),
    "per_told": ("× 符合条件的人数", "× persons of whom that holds"),
    "per_told_most": ("× 符合其中一项条件的最多人数", "× the most persons of whom one of these holds"),
    "self_paid": ("自负费用", "the self-paid cost"),
    "loss": ("损失", "the loss"),
    "any": ("自负费用与损失之和", "the self-paid cost and the loss"),
    "none": ("不依据费用", "whatever the cost"),
    "over": ("{cost}超过 {over} 元的部分 × {ratio}", "{ratio} × {cost} above {over} yuan"),
    "share": ("{cost} × {ratio}", "{ratio} × {cost}"),
    "gap": ("{month}减去人均月收入，{per}", "{month} less the monthly income a person, {per}"),
    "from": ("{cost}达 {over} 元：{sum}", "{cost} from {over} yuan on: {sum}"),
    "between": ("{least} 至 {most} 元", "{least} to {most} yuan"),
    "yuan": ("{n} 元", "{n} yuan"),
    "plus": ("加", " plus "),
    "bands": ("；", "; "),
    "cap_fen": ("每次不超过 {n} 元", "at most {n} yuan each time"),
    "cap_year_fen": ("全年不超过 {n} 元", "at most {n} yuan a year"),
    "cap_months": ("不超过低保月标准的 {n} 倍", "at most {n} times the dibao standard of a month"),
    "times_a_year": ("一年不超过 {n} 次", "at most {n} times a year"),
    "once": ("每人只给一次", "once for each person"),
    "bounded_by_need": ("不超过已证明的费用", "never more than the proved cost"),
    "comma": ("，", ", "),
    "facts": ("规则所用的事实", "Facts that rules go by"),
}
COMMANDS = """```sh
jiuji profile programmes > docs/programmes.md
jiuji profile programmes --language zh > docs/programmes.zh-CN.md
```"""

Word = Callable[[str], str]


def text(policy: Policy, english: bool) -> str:
    """Return the document, in English or in Chinese."""

    def word(key: str) -> str:
        return WORDS[key][english]

    facts = [f"- `{fact.code}` {fact.name_en if english else fact.name_zh}" for fact in policy.facts.values()]
    parts = (
        f"# {word('title')}",
        word("other"),
        word("head"),
        COMMANDS,
        word("how"),
        *("\n\n".join(_of_programme(policy, programme, word, english)) for programme in policy.programmes.values()),
        f"## {word('facts')}",
        "\n".join(facts),
    )
    return "\n\n".join(parts) + "\n"


def _of_programme(policy: Policy, programme: Programme, word: Word, english: bool) -> Iterator[str]:
    name, department = (_name(entry, english) for entry in (programme, policy.departments[programme.department]))
    yield f"## {name} `{programme.code}`"
    notes = [word("department").format(name=department)]
    notes += [word("consent")] if programme.needs_consent else []
    notes += [word(f"kind_{programme.kind}")] if programme.kind != "cash" else []
    yield word("comma").join(notes) + ("." if english else "。")
    rules = [_order(policy, programme, word, english)] if programme.after else []
    rules += [_rule(policy, rule, word, english) for rule in policy.amount_rules if rule.programme == programme.code]
    entries = [one for one in policy.handling.values() if one.programme == programme.code]
    rules += [line for one in entries for line in _handling(policy, one, word, english)]
    if programme.code == OWN_PROGRAMME:
        rules.append(word("own").format(said=_first_upper(OWN[english])))
    if unknown := gaps(policy, programme.code, entries):
        rules.append(word("gaps").format(fields=word("or").join(FIELDS[field][english] for field in unknown)))
    if programme.not_known_zh:
        rules.append(word("not_known").format(why=programme.not_known_en if english else programme.not_known_zh))
    yield "\n".join(rules)


def _order(policy: Policy, programme: Programme, word: Word, english: bool) -> str:
    return word("order").format(
        before=word("or").join(_name(policy.programmes[code], english) for code in programme.after),
        basis=_first_upper(BASES[programme.after_basis or "unsure"][english]),
        source=programme.after_source,
    )


def _handling(policy: Policy, entry: Handling, word: Word, english: bool) -> Iterator[str]:
    for field, said in words_of(policy, entry, english):
        yield word("handling").format(field=_first_upper(FIELDS[field][english]), said=said, **_from(policy, entry, word, english))


def _rule(policy: Policy, rule: AmountRule, word: Word, english: bool) -> str:
    return word("rule").format(
        name=(word("adds") if rule.adds else "") + _name(rule, english),
        sum=word("comma").join([_sum(rule, word), *_ceilings(rule, word)]),
        who=word("for").format(who=_who(policy, rule, word, english)),
        **_from(policy, rule, word, english),
    )


def _from(policy: Policy, entry: AmountRule | Handling, word: Word, english: bool) -> dict[str, str]:
    """Return for which place an entry was published, what kind of source it has, since when it holds, and the source."""
    of = policy.rule_places[entry.place] if entry.place else None
    own = entry.is_of(*(division.code for division in policy.divisions))
    place = word("of" if own else "model").format(place=_name(of, english)) if of else ""
    basis = BASES[entry.basis][english]
    return {
        "place": place,
        "basis": basis if place else _first_upper(basis),
        "valid": word("valid_to" if entry.valid_to else "valid").format(since=entry.valid_from, until=entry.valid_to),
        "source": entry.source,
    }


def _who(policy: Policy, rule: AmountRule, word: Word, english: bool) -> str:
    applies = rule.applies
    catalogues: Iterable[tuple[Iterable[str], Mapping[str, Entry]]] = (
        (applies.procedures, policy.procedures),
        (applies.hardships, policy.hardships),
        (applies.identities, policy.identities),
        (applies.facts, policy.facts),
    )
    groups = [word("or").join(_name(names[code], english) for code in codes) for codes, names in catalogues if codes]
    groups += [word("or").join(word(kind) for kind in applies.kinds)] if applies.kinds else []
    groups += [word(applies.residence)] if applies.residence else []
    groups += [word("income").format(*applies.income)] if applies.income else []
    return word("together").join(groups) or word("everybody")


def _sum(rule: AmountRule, word: Word) -> str:
    per, cost = word(f"per_{rule.persons}"), word(rule.cost)
    month = word("month").format(base=word(f"base_{rule.base}"))
    match rule.shape:
        case "months":
            return _spaced(month, per, f"× {_span(rule.months_min, rule.months_max)}")
        case "flat":
            times = f"× {rule.times}" if rule.times > 1 else ""
            return _spaced(_flat(rule.flat_fen, rule.flat_max_fen, word), per, times)
        case "share":
            over = {"cost": cost, "over": yuan_text(rule.from_fen), "ratio": rule.ratio}
            return word("over" if rule.from_fen else "share").format_map(over)
        case "bands":
            return word("bands").join(_band(band, month, cost, word) for band in rule.bands)
        case "gap":
            return word("gap").format(month=month, per=per)


def _band(band: Band, month: str, cost: str, word: Word) -> str:
    sums = [word("yuan").format(n=yuan_text(band.flat_fen))] if band.flat_fen else []
    sums += [word("share").format(cost=cost, ratio=band.ratio)] if band.ratio else []
    sums += [f"{month} × {_span(band.months_min, band.months_max)}"] if band.months_max else []
    return word("from").format(cost=cost, over=yuan_text(band.from_fen), sum=word("plus").join(sums))


def _ceilings(rule: AmountRule, word: Word) -> Iterator[str]:
    for field in ("cap_fen", "cap_year_fen"):
        if (fen := getattr(rule, field)) is not None:
            yield word(field).format(n=yuan_text(fen))
    for field in ("cap_months", "times_a_year"):
        if (figure := getattr(rule, field)) is not None:
            yield word(field).format(n=figure)
    for field in ("once", "bounded_by_need"):
        if getattr(rule, field):
            yield word(field)
    if rule.cost == "none":
        yield word(rule.cost)


def _flat(least: int, most: int | None, word: Word) -> str:
    if most is None:
        return word("yuan").format(n=yuan_text(least))
    return word("between").format(least=yuan_text(least), most=yuan_text(most))


def _span(least: object, most: object) -> str:
    return f"{most}" if least == most else f"{least}–{most}"


def _spaced(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _first_upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _name(entry: Entry, english: bool) -> str:
    name: str = getattr(entry, "name_en" if english else "name_zh")
    return name


programmes = printing("programmes", "Print what each programme gives, by which rule.", text)
