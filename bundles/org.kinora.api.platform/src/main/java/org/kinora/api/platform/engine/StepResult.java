package org.kinora.api.platform.engine;

import org.kinora.api.generate.Outcome;

/**
 * What came of a step.
 *
 * @param reused whether it was there already
 * @param pinned whether a person fixed it, whatever the key says
 * @param millis what making it took, now or when it was made
 */
public record StepResult(String label, String key, Outcome outcome, boolean reused, boolean pinned, long millis) {}
