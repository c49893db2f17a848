"""Refusals of disbursement, each with its sentences in Chinese and English."""

from shared.kit.errors import Conflict, Forbidden, Invalid, NotFound


class PaymentNotFound(NotFound):
    """No such payment in the actor's jurisdiction."""

    zh = "在您的管辖范围内没有拨付 {payment_id}。请核对编号；属其他辖区的，请由当地财务人员办理。"
    en = "There is no payment {payment_id} in your jurisdiction. Check the number; one of another place is for finance there."


class PaymentInState(Conflict):
    """The payment cannot be moved so from where it stands."""

    zh = "拨付 {payment_id} 处于 {state}，不能这样办理。请重新读取拨付，按其当前状态办理下一步。"
    en = "Payment {payment_id} is {state}; that cannot be done now. Read it again, and take the step that its state awaits."


class PaymentStopped(Conflict):
    """The payment's case has ended: it is being cancelled."""

    zh = "拨付 {payment_id} 的案件已终止，正在取消。请勿再付款；本人仍需救助的，请另行登记案件。"
    en = (
        "The case of payment {payment_id} has ended; it is being cancelled. Pay nothing more; if help is still needed, register another"
        " case."
    )


class MakerIsChecker(Forbidden):
    """Who proposed or decided must not pay."""

    zh = "提出或审批该救助的人员不得经办拨付 {payment_id}。请改由其他财务或发放人员办理。"
    en = "Who proposed or decided the aid must not pay it: {payment_id}. Leave it to another officer."


class TwoOfficersNeeded(Invalid):
    """Cash is handed over by two different officers, one of them the caller."""

    zh = "现金须由两名不同工作人员发放，经办人须为其中之一。请填写您本人和另一名在场人员。"
    en = "Cash is handed over by two different officers, one of them you. Name yourself and another who was there."


class CashOfOthers(Forbidden):
    """Cash that is handed over is confirmed by the officer who is awaited, and taken back by either of the two; by nobody else."""

    zh = "拨付 {payment_id} 的现场发放，请由另一名发放人员本人确认；尚未交付的，请由两名发放人员之一撤回。"
    en = (
        "The cash of {payment_id} concerns the two who hand it over: let the other officer confirm it, or either take it back if it was"
        " not given."
    )


class AccountNotCorrected(Conflict):
    """The bank sent the payment back because of its account, which has not been corrected since."""

    zh = (
        "银行因账户原因（{reason_code}）退回拨付 {payment_id}，其后账户未更正，不得重拨：请本案责任人更正收款账户并经另一名工作人员复核，"
        "或改为现场发放。"
    )
    en = (
        "The bank sent payment {payment_id} back because of its account ({reason_code}), which was not corrected since: have whoever is"
        " answerable for the case correct the payee account, and another officer confirm it; or pay in cash, in person."
    )


class NotPaidInPerson(Conflict):
    """Only cash in person is revoked: what the bank paid comes back by the bank's word."""

    zh = "拨付 {payment_id} 由银行支付，不能撤销；确属错付的，请责令追回。"
    en = "Payment {payment_id} was paid by the bank and cannot be revoked; if it was paid wrongly, order a recovery."


class RevocationPeriodOver(Conflict):
    """The profile's period for both officers to act is over."""

    zh = "撤销期限已于 {until} 届满；现金请改为责令追回，由持有款项的人退回；实物请报督查人员。"
    en = "It could be revoked until {until}. Order a recovery of cash instead, from whoever has it; of goods tell a supervisor."


class RevocationWaits(Conflict):
    """Somebody proposed to revoke it, and nobody has answered that yet."""

    zh = "已有撤销待确认：{revocation_id}，请先确认或驳回。"
    en = "A revocation of it waits already: confirm or refuse {revocation_id} first."


class RepaidByPerson(Conflict):
    """The person has repaid some of it, so the person had it."""

    zh = "拨付 {payment_id} 已有退款登记，说明款项确已交付，不能撤销；请继续追回。"
    en = "Some of payment {payment_id} was repaid, so it was handed over: it cannot be revoked. Go on with the recovery."


class IssueNotFound(NotFound):
    """No such hand-over counts of the item: there was none, or it was revoked."""

    zh = "实物救助 {item_id} 没有发放记录 {issue_id}，或该次发放已撤销。请按该项实物所列的发放记录核对编号。"
    en = "Item {item_id} has no hand-over {issue_id}, or it was revoked already. Check the id against those that the item lists."


class RevocationNotFound(NotFound):
    """No such revocation in the actor's jurisdiction."""

    zh = "在您的管辖范围内没有撤销事项 {revocation_id}。请核对编号，或者由当地财务人员办理。"
    en = "There is no revocation {revocation_id} in your jurisdiction. Check the number, or leave it to finance of its place."


class RevocationAnswered(Conflict):
    """Another officer has confirmed or refused it already."""

    zh = "撤销事项 {revocation_id} 已处理（{state}）；如情况不同，请重新提出。"
    en = "Revocation {revocation_id} is {state} already; if things are otherwise, propose another one."


class RevocationNeedsAnother(Forbidden):
    """Who proposed a revocation, handed over what it is about, or, of cash, proposed or decided the payment does not answer it."""

    zh = "撤销事项 {revocation_id} 请由另一名人员确认或驳回：提出撤销的、经手发放的，以及（现金）提出或审批该救助的人员均不得办理。"
    en = "Leave revocation {revocation_id} to another officer: not one who proposed it, handed it over, or (of cash) decided the aid."


class FundsInsufficient(Conflict):
    """The account cannot carry the amount."""

    zh = "账户 {account} 余额不足：可用 {available_fen} 分，需要 {amount_fen} 分。请先下达预算或补充备用金，再次办理。"
    en = (
        "Account {account} cannot carry it: {available_fen} fen available, {amount_fen} fen needed. Have its budget or reserve topped up"
        " first."
    )


class AccountNotFound(NotFound):
    """No such account in the actor's jurisdiction."""

    zh = "在您的管辖范围内没有账户 {account}。请按账户列表（/v1/accounts）核对代码。"
    en = "There is no account {account} in your jurisdiction. Check the code against the list (/v1/accounts)."


class WrongLevel(Invalid):
    """Divisions of this level have no such account."""

    decided_by = "profile"
    zh = "区划 {division} 的级别 {level} 没有这种账户。预算请改用县、市级区划，备用金请改用乡镇、县、市级区划。"
    en = (
        "A division of level {level} has no such account: {division}. Take a county or prefecture for a budget, one of these or a"
        " township for a reserve."
    )


class GoodsNotFound(NotFound):
    """No such in-kind item in the actor's jurisdiction."""

    zh = "在您的管辖范围内没有实物救助 {item_id}。请核对编号，或者由当地办理机构办理。"
    en = "There is no in-kind item {item_id} in your jurisdiction. Check the number, or leave it to the office of its place."


class GoodsIssued(Conflict):
    """The goods were handed over before."""

    zh = "实物救助 {item_id} 已发放，无须再办。实际未交付的，请提出撤销该次发放。"
    en = "The goods of item {item_id} were handed over already. If they were not, propose to revoke that hand-over."


class GoodsCancelled(Conflict):
    """The case has ended, or the rest was called off: the goods are not handed over any more."""

    zh = "实物救助 {item_id} 已取消，或其案件已终止，请勿再发放。仍需救助的，请另行登记案件。"
    en = "In-kind item {item_id} was called off, or its case has ended: hand over nothing. If help is still needed, register another case."


class GoodsNotIssued(Conflict):
    """Nothing of the goods was handed over: there is no rest to call off."""

    zh = "实物救助 {item_id} 尚未发放，没有可取消的余量。请先发放；不再需要的，请本案责任人办理更正（need_ended）。"
    en = (
        "Nothing of item {item_id} was handed over yet; there is no rest to call off. If it is needed no more, have whoever is answerable"
        " record that (need_ended)."
    )


class GiverMayNotCallOff(Forbidden):
    """Who handed over a part must not call off the rest."""

    zh = "实物救助 {item_id} 的发放人不得取消余量。请改由未经手发放的审批人取消。"
    en = "Who handed over a part of item {item_id} must not call off the rest: leave that to an approver who handed over none."


class GoodsWithoutValue(Invalid):
    """Goods of no value are no aid: what was handed over is worth something, and where no value was ordered it must be stated."""

    decided_by = "record"
    zh = "实物救助 {item_id} 的折价须大于0。请填写实际折价（分）。"
    en = "State what the goods of item {item_id} are worth; it must be more than 0."


class MoreThanOrdered(Invalid):
    """Goods are worth at most what is left of the order, or, where no value was ordered, what the profile allows."""

    decided_by = "record"
    zh = "实物救助 {item_id} 的折价不得超过 {limit_fen} 分。请核对折价，或者减少发放的实物。"
    en = "The goods of item {item_id} may be worth at most {limit_fen} fen. Check their value, or hand over less."


class RecoveryNotFound(NotFound):
    """No such demand in the actor's jurisdiction."""

    zh = "在您的管辖范围内没有追回事项 {recovery_id}。请核对编号，或者由当地财务人员办理。"
    en = "There is no recovery {recovery_id} in your jurisdiction. Check the number, or leave it to finance of its place."


class RecoveryClosed(Conflict):
    """The bank sent the payment back itself, or it was never handed over: nothing of it is asked back any more."""

    zh = "追回事项 {recovery_id} 已因银行退回款项或发放被撤销而终止，请勿再收取；已收取的应退还本人。"
    en = "Recovery {recovery_id} is closed, for the money came back or was revoked: take nothing more, and give back what was taken since."


class MoreThanPaid(Invalid):
    """More cannot be asked back than was paid and not asked back yet."""

    decided_by = "record"
    zh = "拨付 {payment_id} 最多可再追回 {left_fen} 分。请减少追回金额。"
    en = "Of payment {payment_id} at most {left_fen} fen can still be asked back. Ask for that or less."


class MoreThanOwed(Invalid):
    """More cannot be paid back than is owed."""

    decided_by = "record"
    zh = "追回事项 {recovery_id} 尚欠 {left_fen} 分。请按不超过该数的金额登记，多收的退还本人。"
    en = "Of recovery {recovery_id} only {left_fen} fen are still owed. Record that or less, and give back what was taken beyond it."
