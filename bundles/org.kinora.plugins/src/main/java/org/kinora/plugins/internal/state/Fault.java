package org.kinora.plugins.internal.state;

import java.time.Instant;

/**
 * Something a plug-in did wrong.
 *
 * @param what the call, such as {@code drawing shot s12}
 * @param how what went wrong, in a few words
 */
public record Fault(Instant at, String what, String how) { }
