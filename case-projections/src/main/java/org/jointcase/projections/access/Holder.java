package org.jointcase.projections.access;

import java.util.UUID;

/** To whom a case is shown, as the function {@code sight.holders} names what a session's person is. */
final class Holder {
    /** Everybody who acts for the centre. */
    static final String CENTRE = "centre";

    private Holder() {}

    static String person(UUID person) {
        return "person:" + person;
    }

    /** A person as long as he acts for this organisation. */
    static String member(UUID organisation, UUID person) {
        return "member:" + organisation + ":" + person;
    }

    static String supervisors(UUID organisation) {
        return "supervisors:" + organisation;
    }

    /** Supervisors, liaisons and auditors. */
    static String desk(UUID organisation) {
        return "desk:" + organisation;
    }

    /** Everybody who acts for this organisation. */
    static String organisation(UUID organisation) {
        return "organisation:" + organisation;
    }
}
