package org.jointcase.assistance;

/** Why a request is refused; the first four after articles 25, 27 and 29 of the Budapest Convention. */
public enum RefusalGround {
    POLITICAL_OFFENCE,
    PREJUDICE_TO_ESSENTIAL_INTERESTS,
    DUAL_CRIMINALITY,
    CONDITIONS_NOT_MET,
    OUTSIDE_THE_AGREEMENT,
    NOT_IN_POSSESSION,
    OTHER
}
