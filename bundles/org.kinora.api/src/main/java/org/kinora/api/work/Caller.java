package org.kinora.api.work;

import java.util.List;
import java.util.Optional;

/**
 * On whose behalf something runs.
 *
 * @param user account name, {@code local} for the person at this machine
 * @param rights what the caller may do: {@code read}, {@code write}, {@code spend}, {@code delete}
 * @param budget what may be spent on the caller's behalf in a project in all its life; empty for no bound but the project's own
 * @param locale BCP 47 tag for texts
 */
public record Caller(String user, List<String> rights, Optional<Money> budget, String locale) {
    /** The right to make calls that cost money. */
    public static final String SPEND = "spend";
    public static final Caller LOCAL = new Caller("local", List.of("read", "write", SPEND, "delete"), "en");

    /** A caller without a budget of its own. */
    public Caller(String user, List<String> rights, String locale) {
        this(user, rights, Optional.empty(), locale);
    }
}
