package org.kinora.api.platform.project;

import java.time.Instant;

/**
 * What {@code kinora.json} at the root of a project says.
 *
 * @param id stable through moves and copies, 32 hexadecimal digits
 * @param name name of the folder without its ending
 * @param format number of the layout on disk
 * @param createdWith version of Kinora that made it
 */
public record ProjectInfo(String id, String name, int format, Instant created, String createdWith) {}
