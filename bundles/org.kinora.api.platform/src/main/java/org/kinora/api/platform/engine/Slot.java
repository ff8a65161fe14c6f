package org.kinora.api.platform.engine;

/** What a step occupies while it runs; each has a fixed number of places per process. */
public enum Slot {
    /** One core: as many as the machine has. */
    CPU,
    /** An encoder that uses all cores by itself: one. */
    ENCODER,
    /** A speech engine: one, since most are not re-entrant. */
    SPEECH,
    /** A GPU: one. */
    GPU,
    /** A call to another machine: eight. */
    NETWORK
}
