package org.jointcase.api.start;

import java.net.InetAddress;
import org.jointcase.embedded.CannotStart;
import org.jspecify.annotations.Nullable;

/** When the demonstration runs: everybody knows its people's secret, so never where others can reach it. */
final class DemonstrationPolicy {
    private DemonstrationPolicy() {}

    /**
     * @param asked the setting {@code jointcase.demo}; null where it is not set
     * @param embedded whether servers and provider are the program's own
     * @param address that the program listens on; null for all
     * @param initialised whether {@code jointcase init} has made a real centre here
     */
    static Demonstration of(
            @Nullable Boolean asked, boolean embedded, @Nullable InetAddress address, boolean initialised) {
        var possible = embedded && address != null && address.isLoopbackAddress() && !initialised;
        if (Boolean.TRUE.equals(asked) && !possible) {
            throw new CannotStart(
                    initialised
                            ? "jointcase.demo is true, and this home belongs to a real centre: choose another with --jointcase.home"
                            : "jointcase.demo is true, and the demonstration runs only embedded and on loopback:"
                                    + " everybody knows its people's secret");
        }
        return new Demonstration(possible && !Boolean.FALSE.equals(asked));
    }
}
