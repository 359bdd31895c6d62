package org.jointcase.api.change;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The route makes an object: it answers 201 and where the object is. */
@Target(METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Creates {}
