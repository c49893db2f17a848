"""What can be wrong with a profile: each fault with its file, its line, and what to do about it in Chinese and in English.

PolicyInvalid
├─ FileUnreadable NoMapping KeyTwice …      a file cannot be read
├─ FieldMissing FieldUnknown FieldWrong …   an entry is not what its file's entries are
└─ NoSuchEvent TwoAtOnce PauseWithoutEnd …  an entry contradicts another, the contract or itself (shared/kit/policy/checks.py)
"""

from pathlib import Path
from typing import ClassVar

from shared.kit.policy.lines import Location, line_number


class PolicyInvalid(Exception):
    """A fault of a profile. `fields` fill the placeholders of its sentences."""

    zh: ClassVar[str] = ""
    en: ClassVar[str] = ""

    def __init__(self, at: Location, *, line: int | None = None, **fields: object) -> None:
        """Look up the line, unless it is known: only now, because reading a profile that is right has no use for lines."""
        self.file = at.path
        self.line = line_number(at) if line is None else line
        self.key = at.key
        self.fields = fields
        self.sentence_zh = self.zh.format_map(fields)
        self.sentence_en = self.en.format_map(fields)
        super().__init__(f"{_shown(at.path)}:{self.line}: {self.key}: {self.sentence_zh} {self.sentence_en}")

    def is_same_as(self, other: "PolicyInvalid") -> bool:
        """Tell whether another one says the same of the same line, if perhaps of another entry or day."""
        mine, others = ({**one.fields, "day": None} for one in (self, other))
        return (self.file, self.line, type(self), mine) == (other.file, other.line, type(other), others)


class FileUnreadable(PolicyInvalid):
    """The file is not there, or is no YAML."""

    zh = "无法读取该文件（{reason}）。请检查路径、编码和 YAML 格式。"
    en = "The file cannot be read ({reason}). Check its path, its encoding and its YAML."


class NoMapping(PolicyInvalid):
    """Something else stands where names with values belong."""

    zh = "此处应为“名称: 值”形式的条目。请按其他条目的写法改正。"
    en = "Names with values belong here. Write it as the other entries are written."


class KeyTwice(PolicyInvalid):
    """The later one would silently replace the earlier one."""

    zh = "“{twice}”已在第 {earlier} 行写过，后者会悄悄覆盖前者。请删去一处；先后有效的条目请写成列表。"
    en = "{twice!r} stands at line {earlier} too and would be replaced silently. Delete one; versions that follow each other are a list."


class NameMissing(PolicyInvalid):
    """A profile is named in every version of it."""

    zh = "政策配置没有名称。请在 profile.yaml 中写明 name。"
    en = "The profile has no name. Say it as name in profile.yaml."


class ExtendsItself(PolicyInvalid):
    """The profiles that it extends lead back to it."""

    zh = "extends 绕回了起点。请改为引用另一个政策配置，或删去该行。"
    en = "It extends itself, by way of others or at once. Name another profile, or delete the line."


class CalendarUnreadable(PolicyInvalid):
    """The calendar has not the form of one."""

    zh = "日历缺项或格式不对（{reason}）。每年须写明 source、holidays、worked。"
    en = "The calendar lacks something or has another form ({reason}). Give each year its source, holidays and worked days."


class FieldMissing(PolicyInvalid):
    """An entry says less than it must."""

    zh = "缺少 {field}。请在该条目或本文件的 defaults 中补上。"
    en = "{field} is missing. Add it to the entry, or to the defaults of the file."


class FieldUnknown(PolicyInvalid):
    """A misspelt field would be without effect."""

    zh = "没有名为 {field} 的字段。请改正拼写，或删去。"
    en = "There is no field {field}. Correct its spelling, or delete it."


class FieldWrong(PolicyInvalid):
    """A value that its field cannot have."""

    zh = "{field} 的值不合要求：{reason_zh}。请改正。"
    en = "{field} has a value that it cannot have: {reason_en}. Correct it."


class NobodyHasRole(PolicyInvalid):
    """Whoever were told by that role: nobody would be."""

    zh = "没有人能担任“{role}”，超时后将无人得知。请改用 docs/roles.md 中由人担任的角色。"
    en = "Nobody can hold the role {role}: when time runs out nobody would be told. Take a role of docs/roles.md that people hold."


class EndsBeforeItBegins(PolicyInvalid):
    """The entry never holds."""

    zh = "失效日 {valid_to} 不晚于生效日 {valid_from}，该条目从不生效。请改正日期。"
    en = "It ends on {valid_to}, before it begins on {valid_from}, and never holds. Correct the days."


class TwoAtOnce(PolicyInvalid):
    """Which of the two holds is not said."""

    zh = "{day} 起与第 {earlier} 行的条目同时有效。请给前者写上 valid_to，且不晚于后者的 valid_from。"
    en = "From {day} on it holds together with the entry at line {earlier}. Give the earlier a valid_to no later than this valid_from."


class EntryMissing(PolicyInvalid):
    """The code names it, and cannot do without it."""

    zh = "{day} 没有该条目，而程序须用到它。请在 {file}.yaml 中补上，并写明 source 和 basis。"
    en = "The entry is missing on {day}, and the program needs it. Add it to {file}.yaml, with source and basis."


class NoSuchEvent(PolicyInvalid):
    """A clock would wait for ever for what nobody publishes."""

    zh = "没有名为 {event} 的事件。请按 docs/events.md 中的名称改正。"
    en = "There is no event {event}. Take a name from docs/events.md."


class PauseWithoutEnd(PolicyInvalid):
    """What pauses the clock would end it."""

    zh = "有 pause（{events}）而无 resume：暂停后再也不会继续。请写明使其继续的事件。"
    en = "It has pause ({events}) and no resume: once it stands still it never goes on. Name the events that let it go on."


class EndWithoutPause(PolicyInvalid):
    """Nothing pauses the clock."""

    zh = "有 resume（{events}）而无 pause：没有事件会使其暂停。请写明暂停的事件，或删去 resume。"
    en = "It has resume ({events}) and no pause: nothing lets it stand still. Name the events that do, or delete resume."


class PauseIsItsEnd(PolicyInvalid):
    """One event cannot do both."""

    zh = "{event} 同时写在 pause 和 resume 中。请只保留一处。"
    en = "{event} stands in pause and in resume. Keep it in one of them."


class SinceNowhere(PolicyInvalid):
    """The clock would silently count from another instant, be due at another, or be addressed to nobody."""

    zh = "{part} 所指的 {field} 不在任何相应事件（{events}）中。请改用这些事件具有的字段，或删去 {part}。"
    en = "None of its events ({events}) has the field {field} that {part} goes by. Name one that they have, or delete {part}."


class LadderNotRising(PolicyInvalid):
    """A later step would be told first, or with another."""

    zh = "第 {step} 级（{after}）不晚于上一级（{before}）。请使各级时间依次递增。"
    en = "Step {step} ({after}) does not come after the step before it ({before}). Let each come later than the one before."


class MinimumAboveLimit(PolicyInvalid):
    """What may be ordered as first relief begins above where it ends: no order could be given there."""

    zh = "{day} 高于 {prefix} 的小额快救限额（{limit_fen} 分），该地无法先行救助。请改正该数、fast_small_months 或 standards.yaml。"
    en = (
        "On {day} it is above one fast aid in {prefix} ({limit_fen} fen): no first relief could be ordered there. Correct it, "
        "fast_small_months or standards.yaml."
    )


class NoSuchDesk(PolicyInvalid):
    """Referrals would wait for a service that nobody runs."""

    zh = "没有名为 {desk} 的部门服务。请改用以下之一：{desks}。"
    en = "There is no desk {desk}. Take one of {desks}."


class NoSuchScope(PolicyInvalid):
    """No route asks for it: a token would carry it in vain."""

    zh = "没有权限 {scope}。请改正，或删去（全部权限见 docs/roles.zh-CN.md）。"
    en = "There is no scope {scope}. Correct it or take it out (all of them are in docs/roles.md)."


class NoSuchEntry(PolicyInvalid):
    """What is referred to does not hold on some day on which the referring entry does."""

    zh = "{wanted} 在 {day} 不在 {to}.yaml 的有效条目中。请在该文件中补上、改正其有效期，或改正此处。"
    en = "On {day} {wanted} is not in {to}.yaml. Add it there, correct its days, or correct this."


class OrderLeadsBack(PolicyInvalid):
    """Each would wait for what comes after it."""

    zh = "救助顺序绕回了起点：{way}。请删去其中一处 after。"
    en = "The order of aid leads back to its beginning: {way}. Take one of these after out."


class HandlingEmpty(PolicyInvalid):
    """Nobody learns anything of it."""

    zh = "该条目没有写明材料、决定机关或时限，没有作用。请补上 papers、decided_by 或 within，或删去。"
    en = "It tells neither papers nor who decides nor a time. Add papers, decided_by or within, or delete it."


class HandlingInVain(PolicyInvalid):
    """An entry that is asked before it says that already, for every place that this is for."""

    zh = "{earlier} 排在前面，已为同一项目、同样的地区写明 {field}，本处永远用不到。请调整顺序或删去。"
    en = "{earlier}, which stands before it, tells {field} of the same programme for as many places. Let this stand first, or delete it."


class OrdersDueOtherwise(PolicyInvalid):
    """A department would be told one day, and be late by another."""

    zh = (
        "within 使转办单按公布的时限到期，而时限 {clock} 不以转办单为准。请在 clocks.yaml 的 {clock} 中写明 due_by: due_at，或删去 within。"
    )
    en = "By within orders are due when that was published, and the clock {clock} is not. Give {clock} due_by: due_at, or delete within."


class NoDivision(PolicyInvalid):
    """The code is none of any level."""

    zh = "{text} 不是有效的区划代码。请按统计用区划代码改正。"
    en = "{text} is no division code. Correct it by the statistical codes."


class AnotherLevel(PolicyInvalid):
    """The code says another level than the entry."""

    zh = "按代码属于 {by_code}，而条目写作 {given}。请改正代码或 level。"
    en = "By its code it is a {by_code}, by its level a {given}. Correct the code or the level."


class BelongsNowhere(PolicyInvalid):
    """A management unit belongs to no county of the profile."""

    zh = "管理区须为县级条目，belongs_to 须为本配置中的县级区划，且不是管理区：{text}。请改正代码。"
    en = "A management unit is of a county's level and belongs to a county of the profile that is no such unit: {text}. Correct the code."


class SpanInverted(PolicyInvalid):
    """Nothing lies between a least and a most that stand the wrong way round."""

    zh = "{least_field}（{least}）大于 {most_field}（{most}）。请改正其中之一。"
    en = "{least_field} ({least}) is above {most_field} ({most}). Correct one of them."


class ThresholdAboveCap(PolicyInvalid):
    """One of the two is mistyped: nobody publishes a ceiling that is lower than what a person has to pay first."""

    zh = "起付线 {from_fen} 分高于封顶线 {field}（{cap_fen} 分）。请改正其中之一。"
    en = "The threshold of {from_fen} fen is above the ceiling {field} ({cap_fen} fen). Correct one of them."


class BandsNotRising(PolicyInvalid):
    """Two bands are for the same cost, or one that stands later begins earlier."""

    zh = "第 {band} 档的起点 {from_fen} 分不高于上一档的 {before_fen} 分。请使各档起点依次递增，不重叠。"
    en = "Band {band} begins at {from_fen} fen, not above the {before_fen} of the one before. Let each begin above the one before."


class BandsFalling(PolicyInvalid):
    """Whoever paid a fen more would get less."""

    zh = "第 {band} 档在其起点给的少于上一档。请改正 flat_fen、ratio 或 months，使自负多的不少得。"
    en = "Where band {band} begins it gives less than the one before. Correct flat_fen, ratio or months: a higher cost never gives less."


class GivesNothing(PolicyInvalid):
    """A rule of this shape needs figures that it does not have, or that are nothing."""

    zh = "{shape} 形式的规则须写明 {fields}，否则给不出任何金额。请补上。"
    en = "A rule of the shape {shape} needs {fields}: without that it gives nothing. Add it."


class NeverReached(PolicyInvalid):
    """Whatever it is for, a rule before it is for that already."""

    zh = "排在前面的 {earlier} 已适用于它所适用的一切情况，本条永远用不到。请调整顺序、缩小前者的范围，或删去本条。"
    en = "{earlier}, which stands before it, is for all that this is for. Let this stand first, narrow the other, or delete this."


class FieldUnread(PolicyInvalid):
    """Whoever wrote it expects something of it, and it is without effect."""

    zh = "{shape} 形式的本条规则用不到 {field}，写了没有作用。请删去，或改用用得到它的形式。"
    en = "With the shape {shape} the rule does not read {field}, which is without effect. Delete it, or take a shape that reads it."


class CostNeeded(PolicyInvalid):
    """A rule that goes by no cost can neither be measured by it nor be bounded by it."""

    zh = "cost: none 的规则不依据费用，而其 {field} 须有费用。请改正其中之一。"
    en = "With cost: none the rule goes by no cost, and its {field} needs one. Correct one of them."


class ProceduresInVain(PolicyInvalid):
    """A department has no procedure: the rule would never apply."""

    zh = "只有临时救助（temporary_assistance）分程序，部门项目的规则写明 procedures 便永远用不到。请删去 procedures。"
    en = "Only temporary_assistance has procedures: a department's rule that names some is never used. Delete procedures."


class AddsToOwn(PolicyInvalid):
    """Of our own programme one rule alone is taken."""

    zh = "临时救助只取第一条适用的规则，{field} 没有作用。请删去，或写明部门的 programme。"
    en = "Of temporary assistance the first rule that applies is taken, and {field} is without effect. Delete it, or name a programme."


class KindsInVain(PolicyInvalid):
    """Whoever has one of the hardships is of one of the kinds anyway."""

    zh = "hardships 所列均属于 {kinds}，kinds 没有作用。请删去 kinds；若指该类全部困难，请删去 hardships。"
    en = "Its hardships are all of the kinds {kinds}, and kinds is without effect. Delete kinds, or hardships if all of them are meant."


class NobodyTold(PolicyInvalid):
    """Persons are counted of facts that the rule does not name."""

    zh = "persons: {persons} 按 applies.facts 的人数计，而该规则没有写明 facts。请写明，或改用 one、affected、household。"
    en = "persons: {persons} counts those of applies.facts, and the rule names none. Name some, or take one, affected or household."


class NoRuleNorReason(PolicyInvalid):
    """Whoever has to answer under a programme would be left without a word."""

    zh = "在 {day}，该项目既没有金额规则，也不是服务，也没有说明规则未知。请在 amounts.yaml 补上规则，或写明 not_known_zh、not_known_en。"
    en = (
        "On {day} it has no amount rule, is no service, and does not say that none is known. Add a rule to amounts.yaml, or say "
        "not_known_zh and not_known_en."
    )


def _shown(path: Path) -> str:
    """Return the path as it is best found: from the current folder, if it lies in there."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)
