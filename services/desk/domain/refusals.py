"""What a desk refuses, with the sentences."""

from shared.kit.errors import Conflict, Forbidden, NotFound


class TaskNotFound(NotFound):
    """No such task of the actor's department in the actor's jurisdiction."""

    zh = "您的部门在管辖范围内没有任务 {task_id}。请核对编号，或者在任务列表（/v1/tasks）中查找。"
    en = "Your department has no task {task_id} in your jurisdiction. Check the number, or look for it in the list (/v1/tasks)."


class TaskInState(Conflict):
    """That cannot be done in the state that the task is in."""

    zh = "任务处于 {state} 状态，不能 {transition}。请重新读取任务：待签收的请先签收，已有结果的无须再办。"
    en = (
        "The task is {state}; {transition} is not possible. Read it again: acknowledge one that was received; one that is over needs"
        " nothing."
    )


class NoDepartment(Forbidden):
    """The token names no department."""

    zh = "访问令牌未注明部门。请联系令牌签发方补上 department，再重新登录。"
    en = "The token names no department. Ask who issues the tokens to add it, and sign in again."
