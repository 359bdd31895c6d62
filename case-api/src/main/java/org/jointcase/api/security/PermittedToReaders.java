package org.jointcase.api.security;

import static java.lang.annotation.ElementType.METHOD;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jointcase.mandate.Role;

/** Everybody who may see case content at all, as far as he sees it; an administrator sees none. */
@Target(METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PermittedTo(
        value = {Role.SUPERVISOR, Role.INVESTIGATOR, Role.EXHIBITS_OFFICER, Role.LIAISON, Role.AUDITOR},
        ofCases = true)
public @interface PermittedToReaders {}
