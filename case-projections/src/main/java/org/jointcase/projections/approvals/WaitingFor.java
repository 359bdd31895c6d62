package org.jointcase.projections.approvals;

import static org.jointcase.mandate.Role.EXHIBITS_OFFICER;
import static org.jointcase.mandate.Role.INVESTIGATOR;
import static org.jointcase.mandate.Role.LIAISON;
import static org.jointcase.mandate.Role.SUPERVISOR;

import org.jointcase.mandate.Mandate;

/** What something waits for. */
public enum WaitingFor {
    OPENING,
    CLOSURE,
    RELEASE_APPROVAL,
    RELEASE_ACKNOWLEDGEMENT,
    TRANSFER_ACCEPTANCE,
    REQUEST_TRANSMISSION,
    REQUEST_RESUBMISSION,
    REQUEST_ACKNOWLEDGEMENT,
    REQUEST_CONCLUSION,
    SIGNATURE;

    /** Whether the rules accept it in an open case alone. */
    boolean needsAnOpenCase() {
        return switch (this) {
            case RELEASE_APPROVAL,
                    REQUEST_TRANSMISSION,
                    REQUEST_RESUBMISSION,
                    REQUEST_ACKNOWLEDGEMENT,
                    REQUEST_CONCLUSION -> true;
            case OPENING, CLOSURE, RELEASE_ACKNOWLEDGEMENT, TRANSFER_ACCEPTANCE, SIGNATURE -> false;
        };
    }

    /** Whether this person's roles allow it, where his organisation's turn it is. */
    boolean isUpTo(Mandate mandate) {
        return switch (this) {
            case OPENING, CLOSURE, RELEASE_APPROVAL, REQUEST_TRANSMISSION, SIGNATURE -> mandate.is(SUPERVISOR);
            case TRANSFER_ACCEPTANCE -> mandate.isOneOf(INVESTIGATOR, EXHIBITS_OFFICER);
            case RELEASE_ACKNOWLEDGEMENT, REQUEST_RESUBMISSION, REQUEST_ACKNOWLEDGEMENT, REQUEST_CONCLUSION ->
                mandate.isOneOf(INVESTIGATOR, LIAISON);
        };
    }
}
