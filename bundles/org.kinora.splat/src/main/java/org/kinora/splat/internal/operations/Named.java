package org.kinora.splat.internal.operations;

import java.nio.file.Path;
import org.kinora.api.operation.Context;
import org.kinora.api.splat.SplatKind;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** Files and numbers as a person writes them. */
final class Named {
    private static final Texts TEXTS = Texts.beside(Named.class);

    private Named() {
    }

    static Path file(String name, Context context) {
        return context.localFile(name).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "path", name));
    }

    static SplatKind kind(Path file) {
        return SplatKind.ofName(file.getFileName().toString()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "suffix", file.getFileName()));
    }

    static double[] numbers(String text, int count, String what) {
        String[] parts = text.strip().split(",", -1);
        double[] numbers = new double[count];
        try {
            if (parts.length != count) throw new NumberFormatException();
            for (int i = 0; i < count; i++) {
                numbers[i] = Double.parseDouble(parts[i].strip());
                if (!Double.isFinite(numbers[i])) throw new NumberFormatException();
            }
            return numbers;
        } catch (NumberFormatException e) {
            throw TEXTS.failure(Kind.INPUT, "numbers", what, count, text);
        }
    }
}
