package org.kinora.screenplay.internal.fountain;

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
import org.osgi.service.component.annotations.Component;

/** The Fountain format, version 1.1, by fountain.io/syntax. */
@Component(service = ScriptFormat.class)
public final class Fountain implements ScriptFormat {
    @Override
    public String id() {
        return "fountain";
    }

    @Override
    public List<String> extensions() {
        return List.of("fountain", "spmd");
    }

    @Override
    public int recognises(byte[] bytes, String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".fountain") || name.endsWith(".spmd")) return 95;
        return Signs.certainty(bytes);
    }

    @Override
    public Script read(byte[] bytes) {
        return new TextScript(id(), bytes.clone(), new Decoder()::decode, Fountain::parse);
    }

    @Override
    public Written write(Screenplay screenplay) {
        return new FountainWriter().write(screenplay);
    }

    private static Screenplay parse(Source source) {
        return Proof.lines(new FountainParser(source.text()).parse(), source);
    }
}
