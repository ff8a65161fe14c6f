package org.kinora.screenplay.internal.fdx;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Script;
import org.kinora.api.screenplay.ScriptFormat;
import org.kinora.api.screenplay.Written;
import org.kinora.screenplay.internal.check.Proof;
import org.kinora.screenplay.internal.text.Decoder;
import org.kinora.screenplay.internal.text.Source;
import org.kinora.screenplay.internal.text.TextScript;
import org.osgi.service.component.annotations.Component;

/** The FDX format of Final Draft 8 and later, also written by Fade In, Highland and others. */
@Component(service = ScriptFormat.class)
public final class FinalDraft implements ScriptFormat {
    @Override
    public String id() {
        return "fdx";
    }

    @Override
    public List<String> extensions() {
        return List.of("fdx");
    }

    @Override
    public int recognises(byte[] bytes, String fileName) {
        boolean wide = bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFF || (bytes[0] & 0xFF) == 0xFE);
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
        if (head.contains("<FinalDraft")) return 100;
        return fileName.toLowerCase(Locale.ROOT).endsWith(".fdx") ? 90 : 0;
    }

    @Override
    public Script read(byte[] bytes) {
        return new TextScript(id(), bytes.clone(), FinalDraft::decode, FinalDraft::parse);
    }

    @Override
    public Written write(Screenplay screenplay) {
        return new FinalDraftWriter().write(screenplay);
    }

    static Screenplay parse(Source source) {
        return Proof.paragraphs(parse(source.text()), source);
    }

    static Screenplay parse(String text) {
        Document document = new DocumentReader().read(text);
        Assembly assembly = Assembly.of(document);
        return new Screenplay(TitleReader.read(document.titlePage()), assembly.elements(), assembly.problems());
    }

    private static Source decode(byte[] bytes) {
        return new Decoder(Integer.MAX_VALUE).decode(bytes, declared(bytes));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        int at = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
        if (at < 0 || at + 10 >= head.length()) return Optional.empty();
        int close = head.indexOf(head.charAt(at + 9), at + 10);
        if (close < 0) return Optional.empty();
        String name = head.substring(at + 10, close);
        if (name.equalsIgnoreCase("UTF-8") || name.toUpperCase(Locale.ROOT).startsWith("UTF-16")) return Optional.empty();
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
