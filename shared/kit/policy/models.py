"""What a profile says, entry by entry, and all that holds on one day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from shared.kit.calendar import LimitField
from shared.kit.money import FenField
from shared.kit.policy.amounts import OWN, AmountRule
from shared.kit.policy.entries import SERVICES, Basis, Entry, Kind, Model, Named, ProcedureCode, ProgrammeKind
from shared.kit.policy.handling import Handling
from shared.kit.principal import Role
from shared.kit.regions import Division, DivisionCode, Divisions, Level
from shared.kit.validation import TwoSentences

WaitedFor = Literal["officer", "person", "village", "department", "bank", "finance", "conference", "supervisor"]
"""Whom a clock waits for; whoever it is, the officer who is answerable for the case answers for the clock."""

Count = Annotated[int, Field(strict=True, ge=0, le=1000)]


class Condition(Model):
    """When a clock counts at all: only for urgent cases, only under these procedures; `unknown` as long as none was proposed."""

    urgent: bool = False
    procedures: tuple[ProcedureCode | Literal["unknown"], ...] = ()


class Step(Model):
    """One step up after a breach: how long after, and who is told."""

    after: LimitField
    role: Role
    name_zh: str
    name_en: str


class ClockRule(Entry):
    """A clock: who is waited for, which events (short names, `case.registered`) start, stop, pause and call it off, how long it may run.

    A pause is no end: from `resume` on the clock goes on with what was left. `undo` says that what stopped it since the instant that the
    event names (`paid_at`, `issued_at`) was not so: it never stopped. `since` names the field of an event from which a start
    counts; without it, or where the event has no such field, the event's own time counts. `warn_at` is the fraction of the time after
    which it warns; `per` what is counted, by the event's `<per>_id`. A `public` one does not end on a day off. With `until_nothing_owed`
    only the last payment or goods that the decision gives stop it. A `renewed` one is counted for each start by itself, as when papers are
    asked for again, or one payment comes back a second time; any other counts from its first start and stays stopped at its first stop.
    `due_by` names the field of a start that says when it is due, because somebody was told so; no calendar moves that. `addressed_by` names
    the field of a start that says which officer has to act, where that is not who answers for the case: whom the duty is offered to, who is
    asked to take a case over, whom a supervision concerns. Of the steps that a department records only `start_step` starts it, and only
    `stop_step` stops it; any does, where none is named. What is put before such an officer, or before a step of the ladder, goes one
    step up when nobody there has read it after `read_within`. One of `after_care` is not called off when its case closes as done: what is
    still with a department then is followed to its end.
    """

    key: str = Field(pattern=r"^[a-z0-9_]+$")
    name_zh: str
    name_en: str
    waits_for: WaitedFor
    start: tuple[str, ...] = Field(min_length=1)
    stop: tuple[str, ...] = Field(min_length=1)
    cancel: tuple[str, ...] = ()
    pause: tuple[str, ...] = ()
    resume: tuple[str, ...] = ()
    undo: tuple[str, ...] = ()
    since: Literal["registered_at", "accepted_at", "given_at", "waiting_since", "done_at"] | None = None
    start_step: str | None = None
    stop_step: str | None = None
    due_by: Literal["answer_by", "decide_by", "due_at"] | None = None
    addressed_by: Literal["to_officer", "asked_officer", "concerns"] | None = None
    until_nothing_owed: bool = False
    renewed: bool = False
    after_care: bool = False
    only_if: Condition | None = None
    limit: LimitField
    public: bool = False
    read_within: LimitField | None = None
    warn_at: Decimal = Field(Decimal("0.8"), gt=0, lt=1)
    ladder: tuple[Step, ...] = ()
    per: Literal[
        "case",
        "referral",
        "payment",
        "handover",
        "transfer",
        "objection",
        "recovery",
        "revocation",
        "notice",
        "item",
        "relief",
        "supervision",
        "survey",
        "review",
        "from_case",
        "correction",
        "set",
    ] = "case"

    @property
    def events(self) -> frozenset[str]:
        """Every event that the clock looks at, by its short name."""
        return frozenset({*self.start, *self.stop, *self.cancel, *self.pause, *self.resume, *self.undo})


class Period(Entry):
    """A length of time that a stage itself keeps: a notice, a deemed acceptance. A `public` one does not end on a day off (民法典 §203)."""

    key: str
    limit: LimitField
    public: bool = False


def _all_any_or_number(value: object) -> object:
    """Return what joins referrals. Raises `TwoSentences` for anything but `all`, `any` and a number from 1 on."""
    if value in ("all", "any") or (type(value) is int and value >= 1):
        return value
    raise TwoSentences("应为 all、any 或者不小于 1 的整数", "it must be all, any, or a whole number of at least 1")


class Join(Model):
    """How the referrals of one approval are joined 会办汇总: when `all` have ended, when `any` was completed, or when so many were.

    However many that are, they are joined at the latest when all have ended. `by` names the clock after whose limit, counted from the
    approval, the sender may go on without those that are still open; without it nobody may. `basis` and `source` are of this rule alone.
    """

    wait_for: Annotated[Literal["all", "any"] | int, BeforeValidator(_all_any_or_number)] = "all"
    by: str | None = None
    source: str = Field(min_length=3)
    basis: Basis

    @property
    def enough(self) -> int | None:
        """Return how many completed referrals join an approval though others are open; None where all have to end."""
        return 1 if self.wait_for == "any" else self.wait_for if isinstance(self.wait_for, int) else None


class Procedure(Named):
    """A way to decide: who decides, how many must have seen the household and voted, whether and when it is published.

    Without `join` the referrals of an approval are joined when all have ended, and nobody goes on without one.
    """

    notice_mode: Literal["pre", "post", "none"]
    means_check: bool
    survey_min: int = Field(ge=0)
    quorum: int = Field(ge=1)
    decided_by: Literal["township", "county", "conference"]
    legal_basis: tuple[str, ...] = Field(min_length=1)
    join: Join | None = None


class Hardship(Named):
    """A cause of hardship. `restricted` ones are never published; `life_danger` ones suggest an emergency by themselves."""

    kind: Kind
    proofs: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    restricted: bool = False
    life_danger: bool = False


class Material(Named):
    """A paper that a person can be asked for: if a hardship of the case names it among its `proofs`, or in any case (`general`)."""

    general: bool = False


class Identity(Named):
    """A recognised class of person. `means_known` ones skip the means check."""

    means_known: bool = False


class HouseholdFact(Named):
    """Something of a household that rules of departments go by, told with the number of persons of whom it holds."""


class RoleEntry(Named):
    """What the development issuer lets a role do; a municipality's own issuer does the same by the same list."""

    code: Role
    scopes: tuple[str, ...] = Field(min_length=1)


class Department(Named):
    """Who can be asked. `desk` is the service whose queue carries it; not `connected` ones are asked on paper from there.

    A statutory one that is no administrative `authority`, a prosecutor or a people's organisation, gives no decision that can be contested.
    """

    desk: str = Field(pattern=r"^[a-z0-9_]+$")
    statutory: bool = True
    authority: bool = True
    connected: bool = True


class Programme(Named):
    """What a department has to give. Its `kind` says which steps its desk records before it answers (`services/desk/domain/steps.py`).

    One of which no rule was published says so in `not_known_zh` and `not_known_en`, for whoever has to answer without one.
    `after` are those that pay the same need, what the emergency cost the household, before this one does: the order of aid, with its own
    source and basis. What comes every month, or is given to pupils, is in no order: it pays no such cost.
    """

    department: str
    needs_consent: bool = False
    kind: ProgrammeKind = "cash"
    not_known_zh: str = ""
    not_known_en: str = ""
    after: tuple[str, ...] = ()
    after_source: str = ""
    after_basis: Basis | None = None

    @property
    def is_service(self) -> bool:
        """Tell whether it has no amount of its own: care, shelter, a word of law."""
        return self.kind in SERVICES


class Standard(Entry):
    """The monthly 低保 standard of a place (by code prefix)."""

    prefix: str = Field(pattern=r"^[0-9]{2,12}$")
    urban_fen: FenField
    rural_fen: FenField


class RulePlace(Entry):
    """A place whose published rules the profile has."""

    code: str = Field(pattern=r"^[0-9]{2,12}$")
    name_zh: str
    name_en: str


class Setting(Entry):
    """One number or list that rules need."""

    value: bool | int | tuple[str, ...] | None


class Lists(Model):
    """Settings that are lists of codes.

    Who may report; for which of the bank's reasons the same account is not tried again.
    """

    reporter_kinds: frozenset[str]
    account_faults: frozenset[str]


class Limits(Model):
    """Ceilings, the least first relief, counts, whether officers named must be on a roster, how far clocks may be ahead, who is of age.

    By `departure_alone_fen` one officer may give more or less than proposed; no needs board shows fewer than `board_least_cases`.
    """

    village_aid_fen: FenField
    village_witnesses_min: Count
    township_limit_fen: FenField
    goods_limit_fen: FenField
    fast_small_months: Count
    first_relief_min_fen: FenField
    case_cap_months: Count
    reserve_low_fen: FenField
    budget_low_fen: FenField
    conference_quorum: Count
    same_cause_max: Count
    keys_kept_days: Annotated[int, Field(strict=True, ge=1, le=3650)]
    officers_on_roster: Annotated[bool, Field(strict=True)]
    clock_skew_s: Annotated[int, Field(strict=True, ge=0, le=3600)]
    departure_alone_fen: FenField
    board_least_cases: Annotated[int, Field(strict=True, ge=2, le=1000)]
    adult_age: Annotated[int, Field(strict=True, ge=1, le=100)]


class Place(Entry):
    """A division of the registry."""

    code: str = Field(pattern=r"^[0-9]{12}$")
    name_zh: str
    level: Level
    urban: bool | None = None
    belongs_to: str | None = Field(
        None, pattern=r"^[0-9]{12}$", description="Of a management unit (高新区, 景区): the county whose money and standards it has."
    )
    within: str = Field("", description="More divisions in it, as 6-digit codes with their names: `130100石家庄市 130102长安区`.")

    def division(self) -> Division:
        """Return it as the chassis knows divisions."""
        belongs_to = DivisionCode(self.belongs_to) if self.belongs_to else None
        return Division(DivisionCode(self.code), self.name_zh, self.level, self.urban, belongs_to)


class NoStandard(Exception):
    """The profile has no 低保 standard for a place on that day."""


@dataclass(frozen=True, eq=False, kw_only=True)
class Policy:
    """What holds on one day. `version` names the profile and the exact content; every decision and deadline stores it."""

    profile: str
    version: str
    clocks: Mapping[str, ClockRule]
    periods: Mapping[str, Period]
    procedures: Mapping[str, Procedure]
    hardships: Mapping[str, Hardship]
    materials: Mapping[str, Material]
    identities: Mapping[str, Identity]
    facts: Mapping[str, HouseholdFact]
    departments: Mapping[str, Department]
    programmes: Mapping[str, Programme]
    roles: Mapping[str, RoleEntry]
    amount_rules: tuple[AmountRule, ...]
    rule_places: Mapping[str, RulePlace]
    handling: Mapping[str, Handling]
    standards: tuple[Standard, ...]
    settings: Mapping[str, Setting]
    limits: Limits
    lists: Lists
    divisions: Divisions

    @cached_property
    def clocks_by_event(self) -> Mapping[str, tuple[ClockRule, ...]]:
        """The clocks that an event starts, stops, calls off, pauses or lets go on, by its short name."""
        names = {name for rule in self.clocks.values() for name in rule.events}
        return {name: tuple(rule for rule in self.clocks.values() if name in rule.events) for name in names}

    def period(self, key: str) -> Period:
        """Return a period by its key."""
        return self.periods[key]

    def catalogue(self, hardship_codes: Iterable[str]) -> frozenset[str]:
        """Return the papers that a person with these hardships can be asked for; a code that the policy has no more adds none.

        Whatever the hardship, those are among them that temporary assistance was published to want.
        """
        known = (self.hardships[code] for code in hardship_codes if code in self.hardships)
        general = (code for code, material in self.materials.items() if material.general)
        published = (code for one in self.handling.values() if one.programme == OWN for code in one.papers)
        return frozenset(general).union(published, *(hardship.proofs for hardship in known))

    def has_programme(self, department: str, programme: str) -> bool:
        """Tell whether a department has a programme."""
        return programme in self.programmes and self.programmes[programme].department == department

    def kind_of(self, programme: str) -> ProgrammeKind:
        """Return what a programme gives; money, where the profile has the programme no more."""
        return self.programmes[programme].kind if programme in self.programmes else "cash"

    def kinds_of(self, department: str) -> frozenset[ProgrammeKind]:
        """Return what a department's programmes give."""
        return frozenset(one.kind for one in self.programmes.values() if one.department == department)

    def pays_the_need(self, programme: str) -> bool:
        """Tell whether a programme pays towards what the emergency cost: it is in the order of aid, before another or after one."""
        return any(programme in (code, *one.after) for code, one in self.programmes.items() if one.after)

    def paid_before(self, programme: str) -> frozenset[str]:
        """Return the programmes that pay the need before this one does, at once or by way of others."""
        before = set[str]()
        next_ones = {programme}
        while next_ones:
            next_ones = {code for one in next_ones if one in self.programmes for code in self.programmes[one].after} - before
            before |= next_ones
        return frozenset(before)

    def goes_by_the_past(self, programme: str) -> bool:
        """Tell whether a rule of a programme counts what the person was given under it before."""
        return any(rule.programme == programme and rule.goes_by_the_past for rule in self.amount_rules)

    def answers_for(self, department: str) -> frozenset[str]:
        """Return whose orders an officer of a department sees and answers: its own, and nobody else's.

        The department that a desk is named for also answers for those that are asked on paper from there: they have nobody at a screen.
        """
        on_paper = (code for code, other in self.departments.items() if other.desk == department and not other.connected)
        return frozenset((department, *on_paper))

    def dibao_monthly_fen(self, place_code: str, *, urban: bool) -> int:
        """Return the place's monthly standard. Raises `NoStandard`."""
        nearest = self.standard(place_code)
        return nearest.urban_fen if urban else nearest.rural_fen

    def standard(self, place_code: str) -> Standard:
        """Return the standards of a place, of town and country, with their source. Raises `NoStandard`.

        Those of a management unit are its own if it has some, else those of the county that it belongs to.
        """
        places = dict.fromkeys((place_code, self.divisions.paid_from(place_code)))
        matching = [standard for place in places for standard in self.standards if place.startswith(standard.prefix)]
        if not matching:
            raise NoStandard(place_code[:6])
        return max(matching, key=lambda standard: len(standard.prefix))
