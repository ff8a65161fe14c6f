package org.kinora.api.screenplay;

import java.util.List;

/**
 * A screenplay written in some format.
 *
 * @param losses what the format cannot hold, one sentence each
 */
public record Written(byte[] bytes, List<String> losses) {}
