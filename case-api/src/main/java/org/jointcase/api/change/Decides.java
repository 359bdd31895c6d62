package org.jointcase.api.change;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The route decides on a state that the caller has to have seen: {@code If-Match} is required. */
@Target(METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Decides {}
