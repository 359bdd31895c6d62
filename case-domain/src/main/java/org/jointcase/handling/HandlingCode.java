package org.jointcase.handling;

/** SIENA handling codes: H0 none, H1 no use in judicial proceedings, H2 only with the owner's consent, H3 as stated. */
public enum HandlingCode {
    H0,
    H1,
    H2,
    H3
}
