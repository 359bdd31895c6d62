package org.jointcase.ledger.signer;

import org.jointcase.ledger.entry.Log;

/** Is told how the signing goes. Called from many threads; returns at once. */
public interface SignerListener {
    /** What an alarm of the signer's own is about; others are about a witness, by its name. */
    String SIGNER = "signer";

    default void signed(Log log, long size) {}

    /** A person has to look at this. It stands until {@link #over}; another reason takes its place. */
    default void alarm(Log log, String about, String reason) {}

    default void over(Log log, String about) {}
}
