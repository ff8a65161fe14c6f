package org.kinora.api.platform.assets;

/** How many assets lost their bytes, and how many bytes that freed. */
public record Freed(int assets, long bytes) {}
