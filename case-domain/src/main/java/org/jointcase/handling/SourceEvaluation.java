package org.jointcase.handling;

/** 4x4 evaluation of the source: A no doubt, B mostly reliable, C mostly unreliable, X cannot be assessed. */
public enum SourceEvaluation {
    A,
    B,
    C,
    X
}
