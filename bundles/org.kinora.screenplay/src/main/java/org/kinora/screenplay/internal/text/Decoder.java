package org.kinora.screenplay.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/**
 * Finds out how the bytes of a script are encoded: by byte order mark, else UTF-8, else Windows-1252 with a warning. Refuses what is no text.
 */
public final class Decoder {
    /** More bytes than any script has; a thousand pages are about two million. */
    public static final int MOST_BYTES = 64 << 20;
    /** Longest line in characters. */
    public static final int LONGEST_LINE = 100_000;

    private static final int WIDE_LOOKED_AT = 64;
    private static final int WIDE_LEAST = 8;

    private final Texts texts = Texts.beside(Decoder.class);
    private final int longestLine;

    /** A decoder for formats of lines. */
    public Decoder() {
        this(LONGEST_LINE);
    }

    /** @param longestLine most characters between two line ends */
    public Decoder(int longestLine) {
        this.longestLine = longestLine;
    }

    /**
     * Decodes a script whose encoding is not declared.
     *
     * @throws Failure of kind INPUT when it is empty, binary, or beyond the limits
     */
    public Source decode(byte[] bytes) {
        return decode(bytes, Optional.empty());
    }

    /**
     * Decodes a script.
     *
     * @param declared the encoding that the script itself names; a byte order mark goes before it
     * @throws Failure of kind INPUT when it is empty, binary, or beyond the limits
     */
    public Source decode(byte[] bytes, Optional<Charset> declared) {
        if (bytes.length > MOST_BYTES) throw texts.failure(Kind.INPUT, "script.large", bytes.length >> 20, MOST_BYTES >> 20);
        if (bytes.length == 0) throw texts.failure(Kind.INPUT, "script.empty");
        Optional<String> foreign = Foreign.name(bytes);
        if (foreign.isPresent()) throw texts.failure(Kind.INPUT, "script.binary", foreign.get());
        Source source = text(bytes, declared);
        check(source.text());
        return source;
    }

    private Source text(byte[] bytes, Optional<Charset> declared) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return marked(bytes, StandardCharsets.UTF_8, 3);
        if (starts(bytes, 0xFF, 0xFE)) return marked(bytes, StandardCharsets.UTF_16LE, 2);
        if (starts(bytes, 0xFE, 0xFF)) return marked(bytes, StandardCharsets.UTF_16BE, 2);
        Optional<Charset> wide = unmarked(bytes);
        if (wide.isPresent()) {
            Source source = marked(bytes, wide.get(), 0);
            return new Source(bytes, source.text(), wide.get(), 0, Optional.of(texts.text("encoding.wide", wide.get().name())));
        }
        if (declared.isPresent()) return marked(bytes, declared.get(), 0);
        try {
            return new Source(bytes, strict(bytes, StandardCharsets.UTF_8, 0), StandardCharsets.UTF_8, 0, Optional.empty());
        } catch (CharacterCodingException _) {
            Charset western = Charset.forName("windows-1252");
            return new Source(bytes, new String(bytes, western), western, 0, Optional.of(texts.text("encoding.western")));
        }
    }

    private Source marked(byte[] bytes, Charset charset, int mark) {
        try {
            return new Source(bytes, strict(bytes, charset, mark), charset, mark, Optional.empty());
        } catch (CharacterCodingException _) {
            String text = new String(bytes, mark, bytes.length - mark, charset);
            return new Source(bytes, text, charset, mark, Optional.of(texts.text("encoding.broken", charset.name())));
        }
    }

    private static String strict(byte[] bytes, Charset charset, int from) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
    }

    private void check(String text) {
        int control = 0;
        int column = 0;
        int line = 1;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) throw texts.failure(Kind.INPUT, "script.binary", texts.text("binary.zeros"));
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') control++;
            if (c == '\n' || c == '\r') {
                if (c == '\n' || i + 1 == text.length() || text.charAt(i + 1) != '\n') line++;
                column = 0;
            } else if (++column > longestLine) {
                throw texts.failure(Kind.INPUT, "script.line", line, longestLine);
            }
            if (blank && !Character.isWhitespace(c)) blank = false;
        }
        if (blank) throw texts.failure(Kind.INPUT, "script.empty");
        if (control * 20L > text.length()) throw texts.failure(Kind.INPUT, "script.binary", texts.text("binary.controls"));
    }

    /** UTF-16 without a mark: in the first bytes every second one is zero and no other is. */
    private static Optional<Charset> unmarked(byte[] bytes) {
        int looked = Math.min(bytes.length, WIDE_LOOKED_AT) / 2 * 2;
        boolean little = looked >= WIDE_LEAST;
        boolean big = little;
        for (int i = 0; i < looked; i += 2) {
            little &= bytes[i] != 0 && bytes[i + 1] == 0;
            big &= bytes[i] == 0 && bytes[i + 1] != 0;
        }
        if (little) return Optional.of(StandardCharsets.UTF_16LE);
        return big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xFF) != head[i]) return false;
        return true;
    }
}
