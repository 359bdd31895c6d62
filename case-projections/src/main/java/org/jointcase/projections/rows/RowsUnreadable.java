package org.jointcase.projections.rows;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;

/** Rows could not be read while events were folded. */
public final class RowsUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RowsUnreadable(SQLException cause) {
        super(cause);
    }

    public SQLException sql() {
        return (SQLException) requireNonNull(getCause());
    }
}
