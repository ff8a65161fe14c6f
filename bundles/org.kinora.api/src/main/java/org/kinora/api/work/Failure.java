package org.kinora.api.work;

import java.util.List;

/**
 * An expected fault, told so that a person can act: what failed, what was expected, what was found, what to do.
 *
 * <p>Made from message keys by {@link Texts#failure}; the English (or translated) text is resolved once, when the failure is made, and never holds a
 * secret. Shown without a stack trace. Unexpected faults are other exceptions.
 */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String key;
    private final List<String> arguments;
    private final String failed;
    private final String expected;
    private final String found;
    private final String action;
    private final boolean retryable;

    /**
     * @param key message key, stable, such as {@code script.binary}
     * @param failed one sentence: what failed
     * @param expected what was expected, or empty
     * @param found what was found instead, or empty
     * @param action what to do now, or empty
     * @param retryable whether the same call may succeed later without any change
     */
    public Failure(Kind kind, String key, List<String> arguments, String failed, String expected, String found, String action,
            boolean retryable, Throwable cause) {
        super(text(failed, expected, found, action), cause);
        this.kind = kind;
        this.key = key;
        this.arguments = List.copyOf(arguments);
        this.failed = failed;
        this.expected = expected;
        this.found = found;
        this.action = action;
        this.retryable = retryable;
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }

    public String failed() {
        return failed;
    }

    public String expected() {
        return expected;
    }

    public String found() {
        return found;
    }

    public String action() {
        return action;
    }

    public boolean retryable() {
        return retryable;
    }

    private static String text(String failed, String expected, String found, String action) {
        StringBuilder text = new StringBuilder(failed);
        if (!expected.isEmpty()) text.append("\n  expected: ").append(expected);
        if (!found.isEmpty()) text.append("\n  found: ").append(found);
        if (!action.isEmpty()) text.append("\n  what to do: ").append(action);
        return text.toString();
    }
}
