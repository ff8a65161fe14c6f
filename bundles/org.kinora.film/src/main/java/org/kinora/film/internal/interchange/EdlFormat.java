package org.kinora.film.internal.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Texts;
import org.kinora.film.internal.cut.Nested;
import org.osgi.service.component.annotations.Component;

/** CMX 3600 edit decision lists: pictures, dissolves, wipes, speeds, and sound without its levels. */
@Component
public final class EdlFormat implements CutFormat {
    private final Texts texts = Texts.beside(EdlFormat.class);

    @Override
    public String title() {
        return texts.text("edl.title");
    }

    @Override
    public String suffix() {
        return "edl";
    }

    @Override
    public Written write(Cut cut, MediaNames names) {
        CutToEdl list = new CutToEdl(Nested.laid(cut), names, texts);
        return new Written(new EdlWriter(cut.format().rate()).write(list.edl()).getBytes(StandardCharsets.UTF_8), list.losses());
    }

    @Override
    public Read read(byte[] bytes, Cut like, MediaFinder finder) {
        Rational rate = like.format().rate();
        return new EdlToCut(new EdlReader(rate).read(text(bytes)), like, finder, texts).read();
    }

    /** UTF-8, or what older programs wrote. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
