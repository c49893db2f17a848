"""What disbursement refuses, and how it says so."""

from shared.kit.errors import DomainError


class PaymentNotFound(DomainError):
    """No such payment in the actor's jurisdiction."""

    code = "payment_not_found"
    kind = "not_found"


class PaymentInState(DomainError):
    """The payment cannot be moved so from where it stands."""

    code = "payment_in_state"
    kind = "conflict"


class PaymentStopped(DomainError):
    """The payment's case has ended: it is being cancelled."""

    code = "payment_stopped"
    kind = "conflict"


class MakerIsChecker(DomainError):
    """Who proposed or decided must not pay."""

    code = "maker_is_checker"
    kind = "forbidden"


class TwoOfficersNeeded(DomainError):
    """Cash is handed over by two different officers, one of them the caller."""

    code = "two_officers_needed"
    kind = "invalid"


class FundsInsufficient(DomainError):
    """The account cannot carry the amount."""

    code = "funds_insufficient"
    kind = "conflict"
    final = False


class AccountNotFound(DomainError):
    """No such account in the actor's jurisdiction."""

    code = "account_not_found"
    kind = "not_found"


class WrongLevel(DomainError):
    """Divisions of this level have no such account."""

    code = "wrong_level"
    kind = "invalid"


class OutsideJurisdiction(DomainError):
    """The division is not the actor's."""

    code = "outside_jurisdiction"
    kind = "forbidden"


class GoodsNotFound(DomainError):
    """No such in-kind item in the actor's jurisdiction."""

    code = "goods_not_found"
    kind = "not_found"


class GoodsIssued(DomainError):
    """The goods were handed over before."""

    code = "goods_issued"
    kind = "conflict"


class GoodsCancelled(DomainError):
    """The case has ended: the goods are not handed over any more."""

    code = "goods_cancelled"
    kind = "conflict"


class RecoveryNotFound(DomainError):
    """No such demand in the actor's jurisdiction."""

    code = "recovery_not_found"
    kind = "not_found"


class MoreThanPaid(DomainError):
    """More cannot be asked back than was paid and not asked back yet."""

    code = "more_than_paid"
    kind = "invalid"


class MoreThanOwed(DomainError):
    """More cannot be paid back than is owed."""

    code = "more_than_owed"
    kind = "invalid"


class InvalidCursor(DomainError):
    """The cursor was not given by this list."""

    code = "invalid_cursor"
    kind = "invalid"


MESSAGES: dict[str, tuple[str, str]] = {
    "payment_not_found": ("在您的管辖范围内没有拨付 {payment_id}。", "There is no payment {payment_id} in your jurisdiction."),
    "payment_in_state": (
        "拨付 {payment_id} 处于 {state}，不能这样办理。",
        "Payment {payment_id} is {state}; that cannot be done now.",
    ),
    "payment_stopped": (
        "拨付 {payment_id} 的案件已终止，正在取消。",
        "The case of payment {payment_id} has ended; it is being cancelled.",
    ),
    "maker_is_checker": (
        "提出或审批该救助的人员不得经办拨付 {payment_id}。",
        "Who proposed or decided the aid must not pay it: {payment_id}.",
    ),
    "two_officers_needed": (
        "现金须由两名不同工作人员发放，经办人须为其中之一。",
        "Cash is handed over by two different officers, one of them you.",
    ),
    "funds_insufficient": (
        "账户 {account} 余额不足：可用 {available_fen} 分，需要 {amount_fen} 分。",
        "Account {account} cannot carry it: {available_fen} fen available, {amount_fen} fen needed.",
    ),
    "account_not_found": ("在您的管辖范围内没有账户 {account}。", "There is no account {account} in your jurisdiction."),
    "wrong_level": ("区划 {division} 的级别 {level} 没有这种账户。", "A division of level {level} has no such account: {division}."),
    "outside_jurisdiction": ("区划 {division} 不在您的管辖范围内。", "Division {division} is outside your jurisdiction."),
    "goods_not_found": ("在您的管辖范围内没有实物救助 {item_id}。", "There is no in-kind item {item_id} in your jurisdiction."),
    "goods_issued": ("实物救助 {item_id} 已发放。", "The goods of item {item_id} were handed over already."),
    "goods_cancelled": ("实物救助 {item_id} 的案件已终止。", "The case of in-kind item {item_id} has ended."),
    "recovery_not_found": ("在您的管辖范围内没有追回事项 {recovery_id}。", "There is no recovery {recovery_id} in your jurisdiction."),
    "more_than_paid": (
        "拨付 {payment_id} 最多可再追回 {left_fen} 分。",
        "Of payment {payment_id} at most {left_fen} fen can still be asked back.",
    ),
    "more_than_owed": (
        "追回事项 {recovery_id} 尚欠 {left_fen} 分。",
        "Of recovery {recovery_id} only {left_fen} fen are still owed.",
    ),
    "invalid_cursor": ("分页游标无效。", "The cursor is not valid."),
}
