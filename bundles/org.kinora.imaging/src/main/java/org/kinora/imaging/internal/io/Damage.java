package org.kinora.imaging.internal.io;

import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** What may be wrong with a picture file, in words. */
final class Damage {
    private static final Texts TEXTS = Texts.beside(Damage.class);

    private Damage() {
    }

    /** It ends before it should. */
    static Failure cut(String name, long bytes) {
        return TEXTS.failure(Kind.DAMAGED, "picture.cut", name, bytes);
    }

    /** Something in it cannot be. */
    static Failure broken(String name, String what) {
        return TEXTS.failure(Kind.DAMAGED, "picture.broken", name, what);
    }

    /** It is of a kind, or a variety of a kind, that nobody here reads. */
    static Failure unknown(String name, String what) {
        return TEXTS.failure(Kind.INPUT, "picture.unknown", name, what);
    }

    /** It has more pixels than asked for. */
    static Failure large(String name, long width, long height, long most) {
        return TEXTS.failure(Kind.INPUT, "picture.large", name, width + " x " + height, most / 1_000_000);
    }

    /** It says that it has more pixels than so many bytes can tell. */
    static Failure bomb(String name, long width, long height, long bytes) {
        return TEXTS.failure(Kind.DAMAGED, "picture.bomb", name, width + " x " + height, bytes);
    }

    static Failure missing(String name) {
        return TEXTS.failure(Kind.MISSING, "picture.missing", name);
    }

    static Failure unreadable(String name, Throwable why) {
        return TEXTS.failure(Kind.INPUT, "picture.unreadable", name, String.valueOf(why.getMessage()), why);
    }

    static Failure unwritable(String name, Throwable why) {
        return TEXTS.failure(Kind.of(why) == Kind.INTERNAL ? Kind.INPUT : Kind.of(why), "picture.unwritable", name, String.valueOf(why.getMessage()),
                why);
    }

    /** A file name that promises no kind of picture. */
    static Failure suffix(String name) {
        return TEXTS.failure(Kind.INPUT, "picture.suffix", name);
    }

    /** A picture too long for the kind that it shall be written as. */
    static Failure tooLong(String kind, String size, int most) {
        return TEXTS.failure(Kind.INPUT, "picture.long", kind, size, most);
    }
}
