package org.jointcase.api.log;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jointcase.api.security.PermittedTo;
import org.jointcase.mandate.Role;

/** Everybody of an active organisation: hashes show nothing of a case. */
@Target(METHOD)
@Retention(RUNTIME)
@PermittedTo(
        value = {
            Role.ADMINISTRATOR,
            Role.SUPERVISOR,
            Role.INVESTIGATOR,
            Role.EXHIBITS_OFFICER,
            Role.LIAISON,
            Role.AUDITOR
        },
        ofCases = true)
@interface PermittedToPartners {}
