"""Refusals of intake, each with its sentences in Chinese and English."""

from shared.kit.errors import Conflict, Forbidden, Gone, Invalid


class CaseClosed(Conflict):
    """The case has ended; nothing changes it any more."""

    zh = "案件 {case_id} 已终结（{state}），不能再变更。仍需救助的，请另行登记案件。"
    en = "Case {case_id} has ended ({state}); nothing changes it any more. If help is still needed, register another case."


class CaseInState(Conflict):
    """That cannot be done in the state that the case is in."""

    zh = "案件 {case_id} 处于 {state}，不能办理 {transition}。请重新读取案件，按其当前状态办理下一步。"
    en = "Case {case_id} is {state}: {transition} is not possible. Read the case again, and take the step that its state awaits."


class UnknownHardship(Invalid):
    """A hardship code that the policy does not have."""

    decided_by = "profile"
    zh = "未知的困难类型 {hardship}。请改用政策配置（hardships.yaml）中的代码。"
    en = "Hardship {hardship} is not known. Take a code of the profile (hardships.yaml)."


class UnknownIdentityClass(Invalid):
    """An identity class that the policy does not have."""

    decided_by = "profile"
    zh = "未知的身份类别 {identity_class}。请改用政策配置（identities.yaml）中的代码。"
    en = "Identity class {identity_class} is not known. Take a code of the profile (identities.yaml)."


class UnknownReporterKind(Invalid):
    """A kind of reporter that the policy does not have."""

    decided_by = "profile"
    zh = "未知的报告人类别 {reporter_kind}。请改用政策配置（settings.yaml）中的代码。"
    en = "Reporter kind {reporter_kind} is not known. Take a code of the profile (settings.yaml)."


class InvalidIdNumber(Invalid):
    """The number fails GB 11643-1999. It is not repeated: an error carries no personal data."""

    decided_by = "clock"
    zh = (
        "证件号码不是有效的公民身份号码（位数、地区、出生日期或校验位不符）。请对照证件核对；如系其他证件，请改选证件类型；"
        "一时无法核对的，先登记姓名、不填号码。"
    )
    en = (
        "The document number is no valid citizen number by its length, area, birth date or check. Compare it with the document; choose the"
        " kind of document if it is another; or, if it cannot be verified now, register the name without a number."
    )


class DocumentOfAnotherKind(Invalid):
    """The number is a valid one of people who have another document."""

    decided_by = "clock"
    zh = "该号码是另一种证件的号码。请核对证件，并将证件类型改为 {fits}。"
    en = "The number is that of another document. Look at the document, and give its kind as {fits}."


class IdentityContradicted(Invalid):
    """An applicant is named and called unknown at once, or neither."""

    zh = "请提供申请人信息，或注明身份不明，二者取一。"
    en = "Give the applicant, or say that the identity is unknown: one of the two."


class DuplicateCause(Conflict):
    """The same person already has a case for the same cause, which is open or within the window of the profile."""

    zh = "同一人已因同一困难登记案件 {case_id}，该案在办或仍在限定期间内；确需再次登记，请填写理由 override_duplicate_reason。"
    en = "Case {case_id}, open or recent enough to count, has the same cause; to register again, give override_duplicate_reason."


class DowngradeNeedsSupervisor(Forbidden):
    """Only a supervisor can take an emergency, or a danger to life that was registered, back."""

    zh = "只有本案责任人以外的督查人员可以撤销急难认定，或将登记为危及生命的案件认定为一般；请报督查人员办理。"
    en = (
        "Only a supervisor who is not answerable for the case can take an emergency, or a danger to life that was registered, back: ask"
        " one."
    )


class SupervisorOnlyDowngrades(Forbidden):
    """Who supervises takes a judgement back and makes no other."""

    zh = "督查人员只能撤销急难认定，或将登记为危及生命的案件认定为一般；其他分诊请由经办人员作出。"
    en = (
        "A supervisor only takes an emergency, or a danger that was registered, back: leave any other judgement to whoever handles the"
        " case."
    )


class DowngradeByAnswerable(Forbidden):
    """Who is answerable for a case cannot stop its clocks by a judgement of one's own."""

    zh = "您是本案责任人，撤销急难认定请由其他督查人员作出。"
    en = "You are answerable for this case: leave it to another supervisor to take the emergency back."


class TriageNeedsReason(Invalid):
    """A case that is dangerous by what was registered is not called ordinary without a reason."""

    decided_by = "record"
    zh = "该案已认定急难，或登记为危及生命（或属此类困难）；认定为一般的，请说明理由（reason_codes）。"
    en = "The case is an emergency, or dangerous to life by what was registered: say why it is ordinary (reason_codes)."


class TriageUnchanged(Conflict):
    """The case already has this urgency."""

    zh = "案件已认定为 {urgency}，无须重复分诊；需改变紧急程度的，请填写另一种（urgency）。"
    en = "The case is already {urgency}, and there is nothing to do. If it is to change, give the other urgency."


class UnknownMaterial(Invalid):
    """A material that the policy does not have."""

    decided_by = "profile"
    zh = "未知的材料 {material}。请改用政策配置（materials.yaml）中的代码。"
    en = "Material {material} is not known. Take a code of the profile (materials.yaml)."


class MaterialNotOfHardship(Invalid):
    """A material that proves nothing of the case's hardships and is not asked for in general."""

    decided_by = "record"
    zh = "材料 {material} 与本案困难类型无关，不得要求提供。请删去；困难类型有误的，请先更正。"
    en = (
        "Material {material} proves nothing of this case's hardships; it may not be asked for. Leave it out, or correct the hardships"
        " first."
    )


class MaterialNotReceived(Invalid):
    """What has not come cannot be wrong."""

    decided_by = "record"
    zh = "材料 {material} 尚未收到（或已指出有误），不能再指出有误。请待其收到并登记后再审看，本次请删去。"
    en = "Material {material} has not come, or is awaited again already: it cannot be found wrong. Leave it out until it was received."


class MaterialsAlreadyRequested(Conflict):
    """The one-time notice was given; nothing else may be asked for, unless a paper that came in is wrong."""

    zh = "已一次性告知，不得再次要求材料；收到的材料有误的，请逐项说明（faulty）。"
    en = "The one-time notice was given at {requested_at}; ask for nothing else but what came in and is wrong (faulty)."


class FaultsAlreadyTold(Conflict):
    """The paper was there when others were found wrong: what is wrong is told at once, as what is missing is."""

    zh = "材料 {material} 在 {told_at} 指出材料有误时已经收到；有误的须一并指出，此件视为合格，请据现有材料办理。"
    en = "Material {material} had come when faults were told at {told_at}: all is told at once, so it counts as sound; go on with it."


class MaterialsNotRequested(Conflict):
    """No one-time notice was given."""

    zh = "尚未一次性告知，没有待补交的材料。需要材料的，请先一次性告知（materials-requests）。"
    en = "No one-time notice was given, so no material is awaited. If papers are needed, give the notice first (materials-requests)."


class MaterialNotRequested(Invalid):
    """The material is not on the one-time notice."""

    decided_by = "record"
    zh = "材料 {material} 不在一次性告知清单内。请只登记清单所列的材料（见案件中的告知）。"
    en = "Material {material} is not on the one-time notice. Record only what the notice lists, as the case shows it."


class EmergencyNotRefused(Conflict):
    """An emergency is not turned away at the door, and neither is what looks like a danger to life and nobody has judged yet."""

    zh = (
        "急难案件，以及登记为危及生命（或属此类困难）而尚未分诊的案件，不得不予受理；"
        "尚未分诊的，请先分诊（登记为危及生命的，由督查人员认定为一般）。"
    )
    en = "An emergency is not turned away at the door, nor is a danger to life (by flag or hardship) not triaged yet: triage that first."


class MoneyUnderWay(Conflict):
    """A payment is ordered or paid, or goods are handed over."""

    zh = "款项已签发或救助已发放，本案不能撤回，也不能并入他案；本案尚未决定的，请将另一案并入本案。"
    en = (
        "Money is under way or goods were handed over: the case can be neither withdrawn nor merged into another; until it is decided,"
        " merge the other into it."
    )


class WithdrawalNeedsSupervisor(Forbidden):
    """Only a supervisor who is not answerable records that an emergency, or what was decided or put to the conference, is taken back."""

    zh = (
        "急难案件、登记为危及生命（或属此类困难）而尚未分诊的案件，以及已有决定或已提交联席会议的案件，"
        "请由本案责任人以外的督查人员登记撤回；仅因困难类型而尚未分诊的，可由经办人员先分诊。"
    )
    en = (
        "An emergency, a danger to life (by flag or hardship) that was not triaged, or a case decided or before the conference is"
        " withdrawn by a supervisor who is not answerable for it: ask one. If only its hardship makes it a danger, whoever handles it may"
        " triage it first."
    )


class MergeIntoItself(Invalid):
    """A case cannot be merged into itself."""

    zh = "案件不能并入自身。请将 into_case_id 改为同一人的另一案件。"
    en = "A case cannot be merged into itself. Name the person's other case as into_case_id."


class MergeOtherPerson(Conflict):
    """The two cases are of different persons."""

    zh = "两案不是同一人，不能合并。请核对案件号；确系同一人而证件登记有误的，请先更正证件。"
    en = "The two cases are of different persons. Check the numbers; if it is one person and a document is wrong, correct that first."


class MergeLosesWork(Conflict):
    """Another stage has begun something for the case, which cannot go on as the other case."""

    zh = "案件 {case_id} 在其他环节已有办理事项（{event}），不能随并案转移；本案尚未决定的，请将另一案并入本案。"
    en = "Case {case_id} has work under way elsewhere ({event}), which cannot go along; until it is decided, merge the other into it."


class MergeIntoDecided(Conflict):
    """The case would end in one that was decided, put to the joint conference, or relieved without a look at this one."""

    zh = "案件 {into_case_id} 已有决定、已提交联席会议或已先行救助（{event}），本案不能并入；请单独办理，确属重复的，书面决定不予救助。"
    en = (
        "Case {into_case_id} was decided or relieved without this one ({event}): handle this one by itself; refuse what is asked for twice."
    )


class MergeBeforeTriage(Conflict):
    """One case looks like a danger to life that nobody has judged; the other's judgement would become its own."""

    zh = "案件 {case_id} 登记为危及生命（或属此类困难）而尚未分诊；请先分诊，再并案。"
    en = "Case {case_id} looks like a danger to life and was not triaged; triage it before the merge."


class MergeLosesPapers(Conflict):
    """The case was asked for papers, and the other one knows nothing of it."""

    zh = "案件 {case_id} 已一次性告知材料，而另一案未告知或已齐全；请将另一案并入本案，或先在另一案中告知材料。"
    en = (
        "Case {case_id} was asked for papers of which the other case knows nothing; merge the other case into this one instead, or ask for"
        " papers there first."
    )


class VillageLimitExceeded(Invalid):
    """More than the village may give by itself, and no reason given."""

    decided_by = "record"
    zh = "本案村级救助合计将超过 {limit_fen} 分的限额；确需超限，请填写理由 over_limit_reason。"
    en = "The village's aid to this case would exceed {limit_fen} fen; to give it all the same, state over_limit_reason."


class TooFewWitnesses(Invalid):
    """Fewer different witnesses than the policy asks for."""

    decided_by = "profile"
    zh = "见证人不得少于 {required} 名且不得重复。请补足在场的见证人，再次登记。"
    en = "At least {required} different witnesses are needed. Name more who were there, and record it again."


class WitnessIsParty(Invalid):
    """Who gives or receives is no witness of it."""

    decided_by = "record"
    zh = "见证人不得是受助人本人或经办救助的人。请改列在场的其他人，再次登记。"
    en = "Neither who receives the aid nor who gives it is a witness of it. Name others who were there, and record it again."


class AmountRequired(Invalid):
    """Cash of nothing is no relief."""

    zh = "现金救助金额须大于零。请填写实际发放的金额（分）。"
    en = "Relief in cash needs an amount above zero. State in fen what was handed over."


class CitizenClaimInvalid(Forbidden):
    """What the token says is the person's number is none. It is not repeated: an error carries no personal data."""

    zh = "访问令牌所载的公民身份号码无效（位数、地区、出生日期或校验位不符），不能据以查看本人案件。请联系令牌签发方。"
    en = (
        "What the token tells as the person's citizen number is none by its length, area, birth date or check: no own cases are shown by"
        " it. Ask who issues the tokens."
    )


class ReadersHiddenFromPrograms(Forbidden):
    """Who read somebody's personal details is told to that person and to who supervises, and to no system."""

    zh = "查阅留痕只供申请人本人和督查人员查看，不提供给系统。请由本人或督查人员以自己的令牌查看。"
    en = (
        "Who read personal details is shown to the person who applied and to supervisors, and to no program. Ask with the token of one of"
        " them."
    )


class PurposeNotAllowed(Forbidden):
    """The purpose is not one of this actor's."""

    zh = "用途 {purpose} 不适用于您。请改用您职责所需的用途，或者由负责该项事务的人员查阅。"
    en = "The purpose {purpose} is not open to you. Give the purpose of your own duty, or leave it to the officer whose duty it is."


class PersonForgotten(Gone):
    """The person's key was deleted; nothing personal can be read."""

    zh = "该当事人的个人信息已按规定销毁，无法恢复。案件其余记录仍可查看；再需救助的，请重新登记。"
    en = "The personal details of this person have been destroyed. Read the rest of the case without; for new help, register another case."
