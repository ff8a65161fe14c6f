package org.kinora.api.work;

/** What sort of thing went wrong: decides exit codes, HTTP status and whether trying again makes sense. */
public enum Kind {
    /** The caller asked for something that cannot be: bad script, unknown name, value out of range. */
    INPUT(2),
    /** Something the work needs is not there: a file, a plug-in, a package, a key. */
    MISSING(3),
    /** Another process or person holds what is needed. */
    BUSY(4),
    /** The disk, memory or quota is used up. */
    EXHAUSTED(5),
    /** Stored bytes are not what they were. */
    DAMAGED(6),
    /** The work was cancelled. */
    CANCELLED(130),
    /** The deadline passed. */
    TIMEOUT(7),
    /** A plug-in or service misbehaved. */
    PROVIDER(8),
    /** Spending more is not allowed. */
    BUDGET(9),
    /** A fault of Kinora itself. */
    INTERNAL(70);

    private final int exitCode;

    Kind(int exitCode) {
        this.exitCode = exitCode;
    }

    /** What an exception that nobody foresaw comes down to: a full disk and used-up memory are not faults of the code that met them. */
    public static Kind of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure failure) return failure.kind();
            if (cause instanceof OutOfMemoryError) return EXHAUSTED;
            String text = String.valueOf(cause.getMessage());
            if (cause instanceof java.io.IOException && (text.contains("No space left on device")
                    || text.contains("Disk quota exceeded"))) return EXHAUSTED;
        }
        return INTERNAL;
    }

    /** The exit status of a command that failed so. */
    public int exitCode() {
        return exitCode;
    }
}
