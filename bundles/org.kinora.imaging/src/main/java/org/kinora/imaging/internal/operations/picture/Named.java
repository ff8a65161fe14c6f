package org.kinora.imaging.internal.operations.picture;

import java.nio.file.Path;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Source;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Files behind sources, and numbers in options. */
final class Named {
    private static final Texts TEXTS = Texts.beside(Named.class);

    private Named() {
    }

    /** The file of a source that is one. */
    static Path file(Source source, Context context) {
        return context.work().assets().file(source.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "picture.text", source.name())));
    }

    /**
     * Whole numbers between commas or crosses, such as {@code 10,20,300x200}.
     *
     * @throws org.kinora.api.work.Failure when there are not so many, or one is none
     */
    static int[] numbers(String text, int count, String what) {
        String[] parts = text.strip().split("[,x]", -1);
        int[] numbers = new int[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) numbers[i] = Integer.parseInt(parts[i].strip());
        } catch (NumberFormatException e) {
            throw TEXTS.failure(Kind.INPUT, "numbers", what, text);
        }
        if (numbers.length != count) throw TEXTS.failure(Kind.INPUT, "numbers", what, text);
        return numbers;
    }
}
