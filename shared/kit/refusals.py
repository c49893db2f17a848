"""Refusals that several services speak."""

from shared.kit.errors import Conflict, Forbidden, Invalid, NotFound


class CaseNotFound(NotFound):
    """No such case in the actor's jurisdiction, or no event about it has come yet."""

    zh = "在您的管辖范围内没有案件 {case_id}。请核对案件号；刚登记的请稍后再试，属其他辖区的请由当地办理机构办理。"
    en = (
        "There is no case {case_id} in your jurisdiction. Check the number; if it is new try again shortly, if it is elsewhere ask the"
        " office there."
    )


class OutsideJurisdiction(Forbidden):
    """The place is not the actor's."""

    zh = "{place_code} 不在您的管辖范围内。请核对区划代码；确属该地的，请由当地办理机构办理。"
    en = "The place {place_code} is outside your jurisdiction. Check the code; what belongs there is done by the office there."


class OfficerUnknown(Conflict):
    """Somebody is named whom no roster of the place names, nor of what it lies in."""

    zh = "本乡镇（街道）、本县（市、区）和本市的值班表中都没有 {officer}。请核对人员标识，或者请其单位负责人将其登记到值班表后再办。"
    en = "No roster of the township, county or prefecture names {officer}. Check the name, or have the unit's lead enter it there first."


class TimeInFuture(Invalid):
    """Something is reported as done at a time that has not come yet."""

    decided_by = "clock"
    zh = "时间 {field} 晚于现在。请核对所填时间和填报设备的时钟，改正后再提交。"
    en = "The time {field} is in the future. Check it, and the clock of the device that sent it, and send it again."


class UnknownProgramme(Invalid):
    """A programme that the policy does not have."""

    decided_by = "profile"
    zh = "未知的救助项目 {programme}。请改用政策配置（programmes.yaml）中的代码。"
    en = "Programme {programme} is not known. Take a code of the profile (programmes.yaml)."


class ProgrammeNotOfDepartment(Invalid):
    """What a department gives is its own programme, never another's."""

    decided_by = "profile"
    zh = "部门 {department} 没有救助项目 {programme}。请按政策配置（programmes.yaml）改选该部门的项目，或者改由有该项目的部门办理。"
    en = (
        "Department {department} does not have the programme {programme}. Take one of its own (programmes.yaml), or the department that"
        " has it."
    )
