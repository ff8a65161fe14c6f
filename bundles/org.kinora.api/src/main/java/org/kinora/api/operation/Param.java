package org.kinora.api.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of an operation's input.
 *
 * <p>Types: text, {@code boolean} (a flag), {@code int}, {@code long}, {@code Rational} (seconds or other decimals), enums, {@link Source} (a
 * file, for faces that have
 * files), {@code AssetId}, {@code Optional} and {@code List} of these.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Param {
    /** One sentence: what it means. */
    String value();

    /** Option name without dashes; empty for the component's name in kebab case. */
    String name() default "";

    /** 0-based place among the words after the command; -1 for an option. */
    int position() default -1;

    /** Whether it must be given. */
    boolean required() default false;

    /** Value when it is not given, as text; empty for the type's own. */
    String fallback() default "";

    /** Unit, e.g. {@code s}, {@code px}, {@code bpm}. */
    String unit() default "";

    /** Smallest value of a number. */
    long min() default Long.MIN_VALUE;

    /** Largest value of a number. */
    long max() default Long.MAX_VALUE;

    /** Allowed texts; empty for any. */
    String[] choices() default {};
}
