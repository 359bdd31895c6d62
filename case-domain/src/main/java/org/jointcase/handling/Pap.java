package org.jointcase.handling;

/** Permissible Actions Protocol: what the recipient may do with it, from the freest to the strictest. */
public enum Pap {
    CLEAR,
    GREEN,
    AMBER,
    RED
}
