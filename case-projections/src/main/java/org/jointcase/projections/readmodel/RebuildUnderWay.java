package org.jointcase.projections.readmodel;

/** The read model is being rebuilt already, here or elsewhere. */
public final class RebuildUnderWay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildUnderWay(String model) {
        super(model + " is being rebuilt");
    }
}
