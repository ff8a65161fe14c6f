package org.kinora.api.asset;

/** Where an asset came from, which decides how long it is kept. */
public enum Origin {
    /** Brought in by a person: removed only by explicit purge. */
    IMPORTED,
    /** Paid for at a hosted model: removed only by explicit purge. */
    PAID,
    /** Made here by a model that makes something else each time: removed only by explicit purge. */
    UNIQUE,
    /** Made here and can be made again: evicted least recently used above the project's limit. */
    DERIVED
}
