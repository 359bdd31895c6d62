package org.jointcase.projections.readmodel;

/** The read model is being rebuilt or compared, here or elsewhere, or waits here for its turn. */
public final class RebuildUnderWay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildUnderWay(String model) {
        super(model + " is being rebuilt or compared");
    }
}
