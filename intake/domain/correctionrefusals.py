"""Refusals of corrections and identifications, each with its sentences in Chinese and English."""

from shared.kit.errors import Conflict, Forbidden, Invalid, NotFound


class CorrectedByAnswerable(Forbidden):
    """Who is answerable for the case corrects what was registered of the person."""

    zh = "当事人信息由本案当前责任人更正；请先移交责任，或请责任人办理。"
    en = "Whoever is answerable for the case corrects the person's details: ask that officer, or have the duty handed over first."


class NothingCorrected(Invalid):
    """All that is given is on record so already, or nothing is given."""

    decided_by = "record"
    zh = "所填内容与已登记的一致，没有需要更正的；请核对后只填需要更正的项目。"
    en = "What is given is on record so already: compare both, and give only what is to be corrected."


class PersonNotIdentified(Conflict):
    """Nobody knows yet who the person is: that is found out with proof, and not corrected."""

    zh = "当事人身份尚未查明；查明后请办理身份确认（identification），并附证明。"
    en = "Nobody knows yet who the person is: record the identification, with its proof, instead."


class AlreadyIdentified(Conflict):
    """It is known who the person is: what is wrong of that is corrected."""

    zh = "当事人身份已经登记；有误的，请办理更正（corrections）。"
    en = "Who the person is is on record: if it is wrong, correct it instead."


class HardshipNeedsTriage(Conflict):
    """A cause that endangers life is not corrected away while nobody has judged how urgent the case is."""

    zh = "原登记的困难属于危及生命的情形，案件尚未分诊；请先分诊，再更正困难类型。"
    en = "The hardship on record is one that endangers life, and nobody has judged the case: triage it first, then correct the hardship."


class CorrectionPending(Conflict):
    """Another correction waits for its second officer."""

    zh = "更正 {correction_id} 尚待另一名工作人员复核；请先复核或退回。"
    en = "Correction {correction_id} waits for another officer: have it confirmed or refused first."


class CorrectionNotFound(NotFound):
    """No such correction of the case."""

    zh = "本案没有更正 {correction_id}。请核对案件号与更正编号。"
    en = "The case has no correction {correction_id}: check both ids."


class CorrectionInState(Conflict):
    """The correction was answered already."""

    zh = "更正 {correction_id} 已处于 {state}，不能再答复。仍需更正的，请重新提出。"
    en = "Correction {correction_id} is {state} already; it cannot be answered again. If more is to be corrected, propose a new one."


class CorrectionByProposer(Forbidden):
    """Where money goes, and that the need has ended, is confirmed by another officer than the one who proposed it."""

    zh = "收款信息的更正和需求终止，请由提出人以外的工作人员以本人令牌复核；提出人只能撤回（refusal）。"
    en = (
        "Where money goes, and that the need has ended, is confirmed by another officer with the own token: ask one. Who proposed it can"
        " only take it back (refusal)."
    )


class CorrectionOfOthers(Forbidden):
    """A proposal is refused by a second officer, or taken back by whoever made it."""

    zh = "更正 {correction_id} 由复核人员退回，或由提出人撤回；请由其中一人办理。"
    en = "Correction {correction_id} is refused by an officer who may confirm it, or taken back by whoever proposed it: ask one of them."
