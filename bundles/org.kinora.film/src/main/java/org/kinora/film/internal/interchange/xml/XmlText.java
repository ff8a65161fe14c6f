package org.kinora.film.internal.interchange.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** The characters of an XML file: in the encoding of its byte order mark, else the one that it declares, else UTF-8. */
record XmlText(byte[] bytes) {
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");
    private static final int PROLOG = 200;
    private static final char MARK = '\uFEFF';

    /** @throws org.kinora.api.work.Failure (INPUT) with the line, where the bytes are no characters */
    String read() {
        Charset charset = charset();
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) result = decoder.flush(out);
        out.flip();
        if (result.isError()) throw broken(out.chars().filter(sign -> sign == '\n').count() + 1, charset.name());
        return out.length() > 0 && out.charAt(0) == MARK ? out.subSequence(1, out.length()).toString() : out.toString();
    }

    private Charset charset() {
        if (begins(0xFE, 0xFF) || begins(0, '<')) return StandardCharsets.UTF_16BE;
        if (begins(0xFF, 0xFE) || begins('<', 0)) return StandardCharsets.UTF_16LE;
        Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(PROLOG, bytes.length), StandardCharsets.ISO_8859_1));
        // what could be read so far has one byte for each sign
        if (begins(0xEF, 0xBB) || !declared.find() || declared.group(1).startsWith("UTF-16")) return StandardCharsets.UTF_8;
        try {
            return Charset.forName(declared.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw broken(1, declared.group(1));
        }
    }

    private boolean begins(int first, int second) {
        return bytes.length > 1 && (bytes[0] & 255) == first && (bytes[1] & 255) == second;
    }

    private static Failure broken(long line, String charset) {
        return Texts.beside(XmlText.class).failure(Kind.INPUT, "encoding", line, charset);
    }
}
