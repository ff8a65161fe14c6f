package org.kinora.api.platform.project;

import java.util.List;

/**
 * What a merge did.
 *
 * @param head newest commit of the branch; no new one when there was nothing to merge
 * @param conflicts entities that wait for a decision
 */
public record MergeResult(long head, List<Conflict> conflicts) {}
