package org.kinora.api.work;

import java.util.List;

/**
 * On whose behalf something runs.
 *
 * @param user account name, {@code local} for the person at this machine
 * @param rights what the caller may do: {@code read}, {@code write}, {@code spend}, {@code delete}
 * @param locale BCP 47 tag for texts
 */
public record Caller(String user, List<String> rights, String locale) {
    public static final Caller LOCAL = new Caller("local", List.of("read", "write", "spend", "delete"), "en");
}
