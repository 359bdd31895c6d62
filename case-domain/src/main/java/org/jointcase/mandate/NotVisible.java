package org.jointcase.mandate;

/** There is no such object, or none that this mandate may see: the caller is not told which. */
public final class NotVisible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotVisible() {
        super("not visible", null, false, false);
    }

    /** @throws NotVisible unless {@code visible} */
    public static void unless(boolean visible) {
        if (!visible) {
            throw new NotVisible();
        }
    }
}
