package org.jointcase.api.security;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jointcase.mandate.Role;

/** Who may use a route. A route without this is nobody's. What depends on an object is decided further in, once more. */
@Target({METHOD, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PermittedTo {
    /** One of these. */
    Role[] value();

    /** Whether for the centre alone. */
    boolean ofCentre() default false;

    /** Whether it shows what is in cases, which an organisation sees only while it is active. */
    boolean ofCases() default false;
}
