package org.jointcase.api.start;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Only on a node that has this role. */
@Target({TYPE, METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnNodeCondition.class)
public @interface OnNode {
    NodeRole role();

    /** Whether the role must be there, or must not. */
    boolean has() default true;
}
