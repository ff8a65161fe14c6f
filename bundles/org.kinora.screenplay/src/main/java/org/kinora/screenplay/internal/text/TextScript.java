package org.kinora.screenplay.internal.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.function.Function;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Script;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** A script in a format of lines: keeps the bytes as they came and replaces only the lines of an edit. */
public final class TextScript implements Script {
    private final String format;
    private final Source source;
    private final Function<byte[], Source> decoder;
    private final Function<Source, Screenplay> parser;
    private final Screenplay screenplay;

    /**
     * Reads a script.
     *
     * @throws org.kinora.api.work.Failure when the bytes are no script
     */
    public TextScript(String format, byte[] bytes, Function<byte[], Source> decoder, Function<Source, Screenplay> parser) {
        this.format = format;
        this.source = decoder.apply(bytes);
        this.decoder = decoder;
        this.parser = parser;
        this.screenplay = parser.apply(source);
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public Screenplay screenplay() {
        return screenplay;
    }

    @Override
    public byte[] bytes() {
        return source.bytes().clone();
    }

    @Override
    public Script edit(int first, int last, String replacement) {
        Bytes lines = Bytes.of(source);
        Texts texts = Texts.beside(TextScript.class);
        if (first < 1 || last < first - 1 || last > lines.count() || first > lines.count() + 1) {
            throw texts.failure(Kind.INPUT, "edit.range", first, last, lines.count());
        }
        int from = lines.start(first - 1);
        int to = last < first ? from : lines.start(last);
        boolean open = last == lines.count() && !lines.ended();
        String end = lines.lineEnd(Math.max(0, Math.min(last, lines.count()) - 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.bytes().length + replacement.length());
        out.write(source.bytes(), 0, from);
        if (last < first && open && !replacement.isEmpty()) out.writeBytes(encode(end));
        out.writeBytes(encode(text(replacement, end, !open)));
        out.write(source.bytes(), to, source.bytes().length - to);
        return new TextScript(format, out.toByteArray(), decoder, parser);
    }

    private static String text(String replacement, String end, boolean closed) {
        if (replacement.isEmpty()) return "";
        StringBuilder text = new StringBuilder();
        Lines lines = Lines.of(replacement);
        for (int i = 0; i < lines.count(); i++) {
            text.append(replacement, lines.start(i), lines.end(i));
            if (closed || i + 1 < lines.count()) text.append(end);
        }
        return text.toString();
    }

    private byte[] encode(String text) {
        try {
            ByteBuffer buffer = source.charset().newEncoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).encode(java.nio.CharBuffer.wrap(text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (CharacterCodingException _) {
            throw Texts.beside(TextScript.class).failure(Kind.INPUT, "edit.encoding", source.charset().displayName());
        }
    }
}
