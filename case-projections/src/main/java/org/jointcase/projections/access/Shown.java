package org.jointcase.projections.access;

/** To whom an entry of the ledger shows. */
public enum Shown {
    /** To everybody, as organisations do. */
    TO_ALL,
    /** To the parties of an agreement and the centre. */
    TO_PARTIES,
    /** To who sees the header of the case. */
    WITH_HEADER,
    /** That it happened, to who sees the header of the case; what was written, to who sees the file. */
    IN_OUTLINE,
    /** That it happened, to who sees the header of the case; what was written, to who sees every case. */
    IN_OUTLINE_BUT_TO_THE_CENTRE,
    /** To who sees the object that it is about. */
    WITH_OBJECT
}
