package org.jointcase.exhibit;

/** How an exhibit came out of its parent. */
public enum Derivation {
    IMAGE,
    EXTRACT,
    COPY,
    CONVERSION,
    ANALYSIS_RESULT
}
