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
import org.kinora.voices.installed.internal.flite.FliteReader;
import org.kinora.voices.installed.internal.flite.FliteVoice;
import org.kinora.voices.installed.internal.process.Program;
import org.kinora.voices.installed.internal.process.Programs;
import org.kinora.voices.installed.internal.text.Languages;
import org.kinora.voices.installed.internal.text.SpokenText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Speaks English with the voices of flite, where it is installed; any number of lines at once.
 *
 * <p>The parameter {@code voice} of a request names one of them ({@code rms}, {@code awb}, {@code slt}, {@code kal16}); else the nearest to the
 * profile speaks.
 */
@Component(service = Speaker.class, enabled = false, property = "service.ranking:Integer=-10")
@ProviderId(Flite.ID)
public final class Flite implements Speaker {
    static final String ID = "kinora.flite";
    static final String PROGRAM = "flite";

    private static final Duration PROBE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LISTED = Pattern.compile("Voices available:([\\w ]*)");
    private static final String VOICE = "voice";

    private final Texts texts = Texts.beside(Flite.class);
    private final Program program;
    private final List<FliteVoice> voices;
    private final ModelCard card;

    /** Finds the program and tries it. */
    @Activate
    public Flite() {
        this(Programs.find(PROGRAM).orElseThrow(() -> Texts.beside(Flite.class).failure(Kind.MISSING, "program.missing", PROGRAM)));
    }

    Flite(Path file) {
        Matcher listed = LISTED.matcher(new Program(file, PROBE).answer("-lv"));
        this.voices = listed.find() ? FliteVoice.among(List.of(listed.group(1).strip().split(" +"))) : List.of();
        if (voices.isEmpty()) throw texts.failure(Kind.PROVIDER, "program.voices", file);
        this.program = new Program(file, PATIENCE);
        String names = String.join("\",\"", voices.stream().map(FliteVoice::name).toList());
        String schema = "{\"type\":\"object\",\"properties\":{\"" + VOICE + "\":{\"type\":\"string\",\"enum\":[\"" + names + "\"]}}}";
        this.card = new ModelCard(ID, "flite", 1, true, true, List.of("phonemes", "words", "emotion", "treatment", "together"), List.of("en"),
                Map.of(), schema, "");
    }

    @Override
    public ModelCard describe() {
        return card;
    }

    /**
     * Speaks a line.
     *
     * @throws org.kinora.api.work.Failure INPUT when the text is not English or the voice is not there; PROVIDER or TIMEOUT when the program fails
     */
    @Override
    public Outcome generate(SpeechRequest request, Work work) {
        work.checkCancelled();
        String language = Languages.main(request.language());
        if (!language.equals("en")) throw texts.failure(Kind.INPUT, "voice.language", PROGRAM, request.language());
        Manner manner = Manner.of(request.voice(), request.delivery());
        FliteVoice voice = voice(request, manner);
        SpokenText text = SpokenText.of(request.text(), language);
        if (text.words().isEmpty()) return Notes.of(texts, request, text).on(Performance.silence().store(work));
        Treatment treatment = Treatment.named(request.delivery().treatment());
        FliteReader reader = new FliteReader(program, voice, voices, work);
        Recital recital = treatment == Treatment.TOGETHER ? reader.together(text, manner) : reader.alone(text, manner);
        return Notes.of(texts, request, text).on(Performance.of(recital, treatment, manner.level(), work::checkCancelled).store(work));
    }

    private FliteVoice voice(SpeechRequest request, Manner manner) {
        String name = request.parameters().getOrDefault(VOICE, "");
        if (name.isEmpty()) return FliteVoice.nearest(voices, request.voice(), manner);
        String known = String.join(", ", voices.stream().map(FliteVoice::name).toList());
        return voices.stream().filter(voice -> voice.name().equals(name)).findFirst()
                .orElseThrow(() -> texts.failure(Kind.INPUT, "voice.name", PROGRAM, name, known));
    }
}
