package org.kinora.store.internal;

import java.sql.SQLException;

/** Carries an SQL exception out of a transaction's body to the database, which decides what it means. */
final class StatementFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final SQLException fault;

    StatementFault(String doing, SQLException fault) {
        super(doing + ": " + fault.getMessage(), fault);
        this.fault = fault;
    }

    SQLException fault() {
        return fault;
    }
}
