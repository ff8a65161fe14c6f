package org.kinora.production.internal.operations.copy;

import java.util.List;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Texts;

/**
 * A piece that has been brought in.
 *
 * @param id of the new scene or shot, or of the character; empty for a look
 * @param pictures how many shots came with their pictures
 * @param notes what a person should know, one sentence each
 */
record Pasted(String what, String id, String label, int pictures, List<String> notes) implements Readable {
    private static final Texts TEXTS = Texts.beside(Pasted.class);

    @Override
    public String text() {
        return String.join("\n", java.util.stream.Stream.concat(java.util.stream.Stream.of(TEXTS.text("pasted." + what, label, pictures)),
                notes.stream()).toList());
    }
}
