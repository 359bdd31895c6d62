package org.jointcase.api.start;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Profile;

/** Only where the program serves: not where it was given a command, which does one thing and ends. */
@Target({TYPE, METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Profile("!" + Serving.COMMAND)
public @interface Serving {
    /** The profile of every command. */
    String COMMAND = "command";
}
