package org.jointcase.api.operations;

import org.springframework.boot.health.contributor.Health;

/** A part of the program that can be looked at; it may ask a server and take its time. */
@FunctionalInterface
interface Part {
    /** How it is, in words and figures without case content. What it throws is why it is down. */
    Health look() throws Exception;
}
