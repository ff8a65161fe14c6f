package org.kinora.api.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an {@code AssetId} of an output that faces with files write to disk. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Deliverable {
    /** File name ending with dot, e.g. {@code .mp4}. */
    String suffix();

    /** Whether it is the one that {@code -o} names; the others are written beside it with their own suffix. */
    boolean main() default false;
}
