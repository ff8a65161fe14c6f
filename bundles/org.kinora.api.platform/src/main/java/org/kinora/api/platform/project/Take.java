package org.kinora.api.platform.project;

import java.time.Instant;
import java.util.Map;
import org.kinora.api.asset.AssetId;

/**
 * One recording of a shot or a line: a fact that stays.
 *
 * @param id unique in the project
 * @param owner stable id of the shot or line
 * @param name for people, such as {@code 12A_t03}; never used twice in a project
 * @param parts by standard part name, such as {@code clip} or {@code speech}
 * @param stepKey key of the step that made it; empty unless generated
 */
public record Take(String id, String owner, String name, TakeOrigin origin, Map<String, AssetId> parts, String stepKey, Instant created, String note,
        boolean starred) {}
