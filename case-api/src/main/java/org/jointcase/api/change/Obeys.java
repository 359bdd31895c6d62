package org.jointcase.api.change;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jointcase.api.problem.ProblemKind;
import org.jointcase.rule.Rule;

/** The rules that a route's command may break: what its documentation lists under 409. */
@Target(METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Obeys {
    Class<? extends Enum<? extends Rule>>[] value();

    /** What else it may meet with, 409 too. */
    ProblemKind[] or() default {};
}
