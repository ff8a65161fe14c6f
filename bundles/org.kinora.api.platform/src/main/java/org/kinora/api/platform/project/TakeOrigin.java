package org.kinora.api.platform.project;

/** Where a take came from. */
public enum TakeOrigin {
    GENERATED,
    IMPORTED,
    RECORDED,
    DRAWN
}
