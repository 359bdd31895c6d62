package org.jointcase.mandate;

/**
 * What the ledger holds of aggregates that a command only reads. Everything read here becomes part of the command's
 * read set: the decision is given out only if it still stands when the command is appended or refused.
 */
public interface Committed {
    /**
     * The committed state under this id.
     *
     * @throws NotVisible if there is none
     */
    <S> S state(Id<S> id);
}
