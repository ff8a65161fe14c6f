package org.kinora.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Says what an SQL exception means: try again, a failure that a person can act on, or a fault of Kinora. */
final class Faults {
    private static final Set<String> AGAIN = Set.of("40001", "40XL1", "40XL2", "40P01");
    private static final Set<String> BROKEN = Set.of("XSD", "XSL", "XBM", "XSR", "XJ040", "XJ041", "08006", "40XD");

    private final Texts texts = Texts.beside(Faults.class);
    private final Path folder;

    Faults(Path folder) {
        this.folder = folder;
    }

    static boolean again(SQLException fault) {
        return AGAIN.contains(fault.getSQLState());
    }

    /** The exception to throw for a fault of the database; {@code doing} names the statement. */
    RuntimeException of(String doing, SQLException fault) {
        String told = told(fault);
        if (says(told, "No space left", "quota exceeded", "ERROR XSLA4", "ERROR 53100"))
            return texts.failure(Kind.EXHAUSTED, "store.full", folder, fault);
        if (says(told, "ERROR XSDB6", "ERROR XSDB7")) return texts.passing(Kind.BUSY, "store.held", folder, fault);
        if (says(told, "Read-only file system", "Permission denied", "ERROR 25502", "ERROR 25503", "ERROR XBM0H"))
            return texts.failure(Kind.INPUT, "store.readonly", folder, fault);
        if (says(told, "ERROR XSLAN")) return texts.failure(Kind.MISSING, "store.engine", folder, fault);
        if (again(fault)) return texts.passing(Kind.BUSY, "store.contended", folder, fault);
        if (BROKEN.stream().anyMatch(start -> told.contains("ERROR " + start))) return damaged(fault);
        return new IllegalStateException(doing + ": " + fault.getMessage(), fault);
    }

    Failure newer(int found, int known) {
        return texts.failure(Kind.MISSING, "store.newer", folder, found, known);
    }

    Failure damaged(Exception fault) {
        return texts.failure(Kind.DAMAGED, "store.damaged", folder, fault.getMessage(), fault);
    }

    Failure lost() {
        return texts.failure(Kind.DAMAGED, "store.lost", folder);
    }

    Failure backup(String key, Path file, Exception fault) {
        return texts.failure(Kind.DAMAGED, key, file, fault.getMessage(), fault);
    }

    Failure unwritable(Path file, Exception fault) {
        boolean full = says(String.valueOf(fault.getMessage()), "No space left", "quota exceeded");
        return texts.failure(full ? Kind.EXHAUSTED : Kind.INPUT, full ? "store.full" : "store.unwritable", file, fault.getMessage(), fault);
    }

    /** The whole chain in words, each state as {@code ERROR state}. */
    private static String told(SQLException fault) {
        StringBuilder told = new StringBuilder();
        for (SQLException next = fault; next != null; next = next.getNextException()) {
            told.append("ERROR ").append(next.getSQLState()).append('\n');
            for (Throwable cause = next; cause != null; cause = cause.getCause()) told.append(cause).append('\n');
        }
        return told.toString();
    }

    private static boolean says(String told, String... words) {
        return Arrays.stream(words).anyMatch(told::contains);
    }
}
