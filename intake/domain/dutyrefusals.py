"""What is refused about whose duty a case is: hand-overs, rosters, whole desks, and where a case belongs."""

from shared.kit.errors import Conflict, Forbidden, Invalid, NotFound


class HandoverNotFound(NotFound):
    """No such hand-over of this case."""

    zh = "案件没有移交 {handover_id}。请核对案件号与移交编号。"
    en = "The case has no hand-over {handover_id}: check both ids."


class HandoverPending(Conflict):
    """An offer of this duty still waits for its answer."""

    zh = "移交 {handover_id} 尚待对方确认；请先撤回，或在 replaces 中注明由本次移交取代。"
    en = "Hand-over {handover_id} still waits for its answer: take it back, or name it in `replaces`."


class HandoverInState(Conflict):
    """The offer was answered already."""

    zh = "移交 {handover_id} 已答复或撤回（{state}）；仍需移交的，请重新提出，不填 replaces。"
    en = "Hand-over {handover_id} has ended already ({state}): to hand over, make a new offer without `replaces`."


class HandoverToSelf(Invalid):
    """The receiver is already answerable."""

    decided_by = "record"
    zh = "对方已是责任人，无须移交。请改填其他人员。"
    en = "The receiver is already answerable. Name another officer; otherwise there is nothing to hand over."


class NotAnswerable(Forbidden):
    """What passes a case or its duty on is begun, and taken back, by who is answerable; most of it by a supervisor too."""

    zh = "移交、移送和更正地点由当前责任人办理（移交、移送也可由督查人员提出或撤回）；接收方请确认或拒绝。"
    en = (
        "Who is answerable hands over, transfers or corrects the place (the first two a supervisor too): ask them. If it is offered to"
        " you, answer it."
    )


class NotTheReceiver(Forbidden):
    """Only the officer to whom the duty was offered can answer."""

    zh = "只有被移交人可以确认，请由其本人确认或拒绝；拒绝也可由督查人员代为办理，责任人可以撤回。"
    en = "Let the officer to whom the duty was offered acknowledge it; a supervisor may decline, and who is answerable takes it back."


class NeverAnswerable(Forbidden):
    """A case is answered for by a person who may handle it."""

    zh = "系统和没有 case:handle 权限的人员不能成为责任人；请由值班的办理人员确认或接办。"
    en = "A system, or who has no scope case:handle, answers for no case: let an officer who handles cases acknowledge it or take it over."


class NotYourUnit(Forbidden):
    """Rosters are kept by the unit's own lead, or from above."""

    zh = "单位 {unit} 的值班表和人员由该单位负责人或上级管理，请由其办理；您的令牌属于单位 {own}。"
    en = "The roster and the desks of {unit} are kept by its own lead, or by a division above: ask them. Your token is of the unit {own}."


class NoUnitsThere(Invalid):
    """A case of a village is its township's: nobody asks the rosters of a village, nor those of a province."""

    decided_by = "profile"
    zh = "值班表按乡镇（街道）、县（市、区）、市登记；{place_code} 不是这三级区划，请改用所属的这三级区划代码。"
    en = (
        "The division {place_code} has no units of its own: rosters are those of townships, counties and prefectures. Take the code of one."
    )


class RosterNotFound(NotFound):
    """Nobody has kept a roster of this unit yet."""

    zh = "区划 {division} 的单位 {unit} 尚无值班表；请由其负责人登记。"
    en = "The unit {unit} of division {division} has no roster yet: ask its lead to make one."


class RosterOfficerTwice(Invalid):
    """An officer is named twice, in the same or nearly the same spelling."""

    zh = "人员 {officer} 与 {other} 重复，请只保留一个。"
    en = "The officer {officer} is named twice, also as {other}: leave one of them."


class RosterNeedsLead(Invalid):
    """When no shift covers a moment, the lead is answerable: there has to be one."""

    zh = "值班表至少须有一名负责人。请为其中一人注明 lead。"
    en = "A roster has a lead at least: set `lead` for one of its officers."


class RosterOfficerUnknown(Invalid):
    """A shift, an absence, a deputy or a way to reach somebody is of nobody in the unit."""

    zh = "人员 {officer} 不在该单位的人员名单（officers）中。请先将其列入名单，或改正人员标识。"
    en = "The officer {officer} is not among the roster's `officers`: add the officer there, or correct the name."


class NotOfTheUnit(Conflict):
    """A desk goes from one officer of a unit to another, as its roster names them."""

    zh = "值班表中没有人员 {officer}；请先由单位负责人列入。"
    en = "The officer {officer} is not on the unit's roster: have its lead put the officer there first."


class RosterSpanEmpty(Invalid):
    """A shift or an absence ends before it begins."""

    zh = "人员 {officer} 的一段时间，结束须晚于开始。请改正起止时间。"
    en = "A time of {officer} has to end after it begins: correct its two instants."


class PlaceUnchanged(Conflict):
    """The case is where it is to be moved to."""

    zh = "案件已在 {place_code}，无须变更。应为他处的，请改填该处的区划代码。"
    en = "The case is at {place_code} already: there is nothing to change. If it belongs elsewhere, give the code of that place."


class PlaceElsewhere(Forbidden):
    """A place outside one's own jurisdiction is not corrected: the office there has to take the case over."""

    zh = "不能直接更正为 {place_code}：不在您的辖区内。请提出移送，由当地确认。"
    en = "The place {place_code} is outside your jurisdiction: request a transfer, which the office there acknowledges."


class TransferWithin(Conflict):
    """A place in one's own jurisdiction needs no other office's consent."""

    zh = "区划 {place_code} 在您的辖区内，请直接更正地点；由他人承办的，请另行移交责任。"
    en = "The place {place_code} is inside your jurisdiction: correct it, and hand over the duty if somebody else is to go on."


class TransferPending(Conflict):
    """A request to move this case still waits for its answer."""

    zh = "移送 {transfer_id} 尚待对方答复；如需改动，请先撤回。"
    en = "Transfer {transfer_id} still waits for its answer: withdraw it first."


class TransferNotFound(NotFound):
    """The case has no such transfer."""

    zh = "本案没有移送记录 {transfer_id}；请核对案件号与移送编号。"
    en = "The case has no transfer {transfer_id}: check both ids."


class TransferInState(Conflict):
    """The request was answered or taken back already."""

    zh = "移送 {transfer_id} 已答复或撤回（{state}）；仍需移送的，请重新提出。"
    en = "Transfer {transfer_id} has ended already ({state}): if it is still wanted, request a new one."


class NotTheOfficeAsked(Forbidden):
    """A transfer is answered by the office of the place that the case is to go to."""

    zh = "移送由目的地办理机构答复，您的辖区不含该地；请待其确认或拒绝，责任人可以撤回移送。"
    en = (
        "A transfer is answered by the office of the place that it goes to, which is not in your jurisdiction: wait for it, or have"
        " whoever is answerable withdraw the transfer."
    )
