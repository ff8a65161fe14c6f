package org.kinora.splat.internal.file;

import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Files that are not what they should be, told so that a person can act. */
final class Damage {
    private static final Texts TEXTS = Texts.beside(Damage.class);

    private Damage() {
    }

    static Failure cut(String name, long bytes) {
        return TEXTS.failure(Kind.DAMAGED, "splat.cut", name, bytes);
    }

    static Failure broken(String name, String what) {
        return TEXTS.failure(Kind.DAMAGED, "splat.broken", name, what);
    }

    static Failure bomb(String name, long splats, long bytes) {
        return TEXTS.failure(Kind.DAMAGED, "splat.bomb", name, splats, bytes);
    }

    static Failure large(String name, String splats, int most) {
        return TEXTS.failure(Kind.INPUT, "splat.large", name, splats, most);
    }

    static Failure unknown(String name) {
        return TEXTS.failure(Kind.INPUT, "splat.unknown", name);
    }

    static Failure foreign(String name, String found) {
        return TEXTS.failure(Kind.INPUT, "splat.foreign", name, found);
    }

    static Failure missing(String name) {
        return TEXTS.failure(Kind.MISSING, "splat.missing", name);
    }

    static Failure unreadable(String name, Exception problem) {
        return TEXTS.failure(Kind.of(problem), "splat.unreadable", name, String.valueOf(problem.getMessage()), problem);
    }

    static Failure unwritable(String name, Exception problem) {
        return TEXTS.failure(Kind.of(problem), "splat.unwritable", name, String.valueOf(problem.getMessage()), problem);
    }

    static Failure readOnly(String kind) {
        return TEXTS.failure(Kind.INPUT, "splat.readonly", kind);
    }

    static Failure version(String kind, int version, String known) {
        return TEXTS.failure(Kind.INPUT, "splat.version", kind, version, known);
    }
}
