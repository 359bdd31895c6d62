package org.jointcase.task;

import org.jointcase.rule.Rule;

/** The rules of what is to be done. */
public enum TaskRule implements Rule {
    ONLY_A_MEMBER_IS_GIVEN_A_TASK,
    A_COMPLETED_TASK_STAYS_AS_IT_IS
}
