package org.jointcase.messaging;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why something failed, for people who may not see what is in the case: kinds and places, never messages. */
public final class Reason {
    private Reason() {}

    public static String of(Throwable failure) {
        var reason = new StringBuilder();
        for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
            reason.append(reason.isEmpty() ? "" : ", caused by ")
                    .append(at.getClass().getSimpleName());
            if (at instanceof SQLException sql) {
                reason.append(" with SQLSTATE ").append(sql.getSQLState());
            } else if (at.getStackTrace().length > 0) {
                reason.append(" at ").append(at.getStackTrace()[0]);
            }
        }
        return reason.toString();
    }
}
