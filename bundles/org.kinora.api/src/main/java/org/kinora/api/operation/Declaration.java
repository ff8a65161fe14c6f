package org.kinora.api.operation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Declares an {@link Operation}; also read at build time, so that help needs no running framework. Its members become service properties ({@code
 * operation.name} …), by which an operation is found without any of them being activated.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Declaration {
    /** What the names of the service properties begin with. */
    String PREFIX_ = "operation.";

    /** Unique dotted name, e.g. {@code film.make}. */
    String name();

    /** Words of the command line, e.g. {@code make} or {@code take add}. */
    String command();

    /** One short sentence. */
    String title();

    /** Further help: paragraphs, examples. */
    String help() default "";

    /** What it does to the world. */
    Effect[] effects() default {Effect.READS};

    /** Which project it works on. */
    Scope scope() default Scope.PROJECT;

    /** Whether it may take long: then it runs as a job, with a row in the job table, progress and cancel. */
    boolean job() default false;

    /** What an operation does to the world. */
    enum Effect { READS, WRITES, SPENDS, DELETES, UNDOABLE }

    /** Which project an operation works on. */
    enum Scope {
        /** None: it asks about the runtime itself or about files. */
        NONE,
        /** One that exists. */
        PROJECT,
        /** One that is made when it is missing. */
        PROJECT_OR_NEW,
        /** One that is named (made when it is missing) or found; else none, and what it makes is only written as files. */
        PROJECT_OR_NONE
    }
}
