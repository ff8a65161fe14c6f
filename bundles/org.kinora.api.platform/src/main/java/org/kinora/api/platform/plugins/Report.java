package org.kinora.api.platform.plugins;

import java.util.List;

/**
 * Why one bundle does not run.
 *
 * @param id symbolic name
 * @param name title for people
 * @param version its version
 * @param jar file name
 * @param running whether it runs and all its components are satisfied
 * @param causes what is missing or in conflict, in the order of the manifest
 * @param components components that are not active although the bundle is
 * @param text the whole report for people, several lines
 */
public record Report(String id, String name, String version, String jar, boolean running, List<Cause> causes, List<Waiting> components,
        String text) {

    /**
     * One thing that keeps a bundle from starting.
     *
     * @param expected what it needs, in words
     * @param found what there is instead, {@code nothing} when there is nothing alike
     * @param action what to do about it
     */
    public record Cause(String expected, String found, String action) { }

    /**
     * A component that waits.
     *
     * @param component its name
     * @param reasons what it waits for, or how its activation failed, in words
     */
    public record Waiting(String component, List<String> reasons) { }
}
