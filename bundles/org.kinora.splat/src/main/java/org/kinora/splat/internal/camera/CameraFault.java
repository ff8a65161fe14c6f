package org.kinora.splat.internal.camera;

import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** What can be wrong with files of cameras. */
final class CameraFault {
    private static final Texts TEXTS = Texts.beside(CameraFault.class);

    private CameraFault() {
    }

    static Failure missing(String place) {
        return TEXTS.failure(Kind.MISSING, "capture.missing", place);
    }

    static Failure broken(String name, Object found) {
        return TEXTS.failure(Kind.DAMAGED, "capture.broken", name, String.valueOf(found));
    }

    static Failure model(String name, Object found) {
        return TEXTS.failure(Kind.INPUT, "capture.model", name, String.valueOf(found));
    }

    static Failure unwritable(String name, Throwable problem) {
        return TEXTS.failure(Kind.EXHAUSTED, "capture.unwritable", name, String.valueOf(problem.getMessage()), problem);
    }
}
