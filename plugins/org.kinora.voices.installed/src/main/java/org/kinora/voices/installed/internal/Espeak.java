package org.kinora.voices.installed.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Outcome;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.plugin.ProviderId;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.line.Performance;
import org.kinora.voice.internal.line.Recital;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.sound.Treatment;
import org.kinora.voices.installed.internal.espeak.Catalog;
import org.kinora.voices.installed.internal.espeak.EspeakReader;
import org.kinora.voices.installed.internal.process.Program;
import org.kinora.voices.installed.internal.process.Programs;
import org.kinora.voices.installed.internal.text.Languages;
import org.kinora.voices.installed.internal.text.SpokenText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Speaks with espeak-ng in every language that it has, where it is installed; any number of lines at once.
 *
 * <p>Its licence (GPL-3) and its crashes stay in its own process. It knows no feelings: pitch, its range, pace, effort and level are set for it.
 */
@Component(service = Speaker.class, enabled = false, property = "service.ranking:Integer=-20")
@ProviderId(Espeak.ID)
public final class Espeak implements Speaker {
    static final String ID = "kinora.espeak-ng";
    static final String PROGRAM = "espeak-ng";

    private static final Duration PROBE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)(?:\\.(\\d+))?");
    /** Raised when this class gives other bytes; the program's own version is added, since it gives other bytes too. */
    private static final int RESULT_VERSION = 1;

    private final Texts texts = Texts.beside(Espeak.class);
    private final Program program;
    private final Catalog catalog;
    private final ModelCard card;

    /** Finds the program and tries it. */
    @Activate
    public Espeak() {
        this(Programs.find(PROGRAM).orElseThrow(() -> Texts.beside(Espeak.class).failure(Kind.MISSING, "program.missing", PROGRAM)));
    }

    Espeak(Path file) {
        Program probe = new Program(file, PROBE);
        String version = probe.answer("--version");
        this.catalog = Catalog.of(probe.answer("--voices"));
        this.program = new Program(file, PATIENCE);
        if (catalog.voices().isEmpty()) throw texts.failure(Kind.PROVIDER, "program.voices", file);
        this.card = new ModelCard(ID, "espeak-ng " + number(version), RESULT_VERSION * 1_000_000 + weight(version), true, true,
                List.of("phonemes-estimated", "words", "emotion", "treatment", "together"), catalog.languages(), Map.of(), "", "");
    }

    @Override
    public ModelCard describe() {
        return card;
    }

    /**
     * Speaks a line.
     *
     * @throws org.kinora.api.work.Failure (INPUT, {@code voice.language}) when the program has no voice for the language; PROVIDER or TIMEOUT when
     *     it fails
     */
    @Override
    public Outcome generate(SpeechRequest request, Work work) {
        work.checkCancelled();
        String voice = catalog.voice(request.language()).orElseThrow(() -> texts.failure(Kind.INPUT, "voice.language", PROGRAM, request.language()));
        SpokenText text = SpokenText.of(request.text(), Languages.main(request.language()));
        if (text.words().isEmpty()) return Notes.of(texts, request, text).on(Performance.silence().store(work));
        Manner manner = Manner.of(request.voice(), request.delivery());
        Treatment treatment = Treatment.named(request.delivery().treatment());
        EspeakReader reader = new EspeakReader(program, voice, request.voice(), work);
        Recital recital = treatment == Treatment.TOGETHER ? reader.together(text, manner) : reader.alone(text, manner);
        return Notes.of(texts, request, text).on(Performance.of(recital, treatment, manner.level(), work::checkCancelled).store(work));
    }

    private static String number(String printed) {
        Matcher version = VERSION.matcher(printed);
        return version.find() ? version.group() : "of unknown version";
    }

    /** Major, minor and micro in two digits each. */
    private static int weight(String printed) {
        Matcher version = VERSION.matcher(printed);
        if (!version.find()) return 0;
        int micro = version.group(3) == null ? 0 : Integer.parseInt(version.group(3));
        return Integer.parseInt(version.group(1)) % 100 * 10_000 + Integer.parseInt(version.group(2)) % 100 * 100 + micro % 100;
    }
}
