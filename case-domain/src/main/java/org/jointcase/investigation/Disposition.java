package org.jointcase.investigation;

/** What becomes of a closed case. */
public enum Disposition {
    REFERRED_FOR_PROSECUTION,
    REFERRED_TO_OTHER_AUTHORITY,
    ADMINISTRATIVE_ACTION,
    NO_FURTHER_ACTION,
    INSUFFICIENT_EVIDENCE,
    DUPLICATE
}
