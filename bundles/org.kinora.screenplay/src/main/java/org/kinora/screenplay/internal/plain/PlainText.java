package org.kinora.screenplay.internal.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.Script;
import org.kinora.api.screenplay.ScriptFormat;
import org.kinora.api.screenplay.Written;
import org.kinora.screenplay.internal.check.Proof;
import org.kinora.screenplay.internal.text.Decoder;
import org.kinora.screenplay.internal.text.Source;
import org.kinora.screenplay.internal.text.TextScript;
import org.kinora.screenplay.internal.write.Losses;
import org.osgi.service.component.annotations.Component;

/** Plain text: an indented screenplay as old word processors print it, or prose, where each paragraph is action. */
@Component(service = ScriptFormat.class)
public final class PlainText implements ScriptFormat {
    @Override
    public String id() {
        return "text";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text", "md");
    }

    @Override
    public int recognises(byte[] bytes, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        boolean ours = extensions().stream().anyMatch(ending -> name.endsWith("." + ending));
        boolean text = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8).indexOf('\0') < 0;
        if (ours) return Layout.indented(bytes) ? 85 : 55;
        return text ? 30 : 5;
    }

    @Override
    public Script read(byte[] bytes) {
        return new TextScript(id(), bytes.clone(), new Decoder()::decode, PlainText::parse);
    }

    @Override
    public Written write(Screenplay screenplay) {
        String text = new PlainWriter().text(screenplay);
        return new Written(text.getBytes(StandardCharsets.UTF_8), new Losses("Plain text").between(screenplay, new PlainParser(text).parse()));
    }

    private static Screenplay parse(Source source) {
        return Proof.lines(new PlainParser(source.text()).parse(), source);
    }
}
