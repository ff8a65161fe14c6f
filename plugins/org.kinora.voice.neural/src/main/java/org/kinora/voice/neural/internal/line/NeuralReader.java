package org.kinora.voice.neural.internal.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.line.Chorus;
import org.kinora.voice.internal.line.Recital;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.sound.Timbre;
import org.kinora.voice.neural.internal.model.Models;
import org.kinora.voice.neural.internal.model.Spoken;
import org.kinora.voice.neural.internal.model.VoiceFile;
import org.kinora.voice.neural.internal.model.VoiceSettings;
import org.kinora.voice.neural.internal.phoneme.Piece;
import org.kinora.voice.neural.internal.phoneme.Pronouncers;
import org.kinora.voice.neural.internal.phoneme.Question;
import org.kinora.voices.installed.internal.line.Assembly;
import org.kinora.voices.installed.internal.process.Resampler;
import org.kinora.voices.installed.internal.process.Wave;
import org.kinora.voices.installed.internal.text.SpokenText;

/** Speaks one line with a model: sentence by sentence, with the silence between them that the manner asks for. */
public final class NeuralReader {
    private static final int MILLI = 48;
    private static final int EDGE = 5 * MILLI;
    private static final int PAUSE = 45 * MILLI;

    private final Models models;
    private final VoiceFile file;
    private final VoiceSettings settings;
    private final Pronouncers pronouncers;
    private final Work work;
    private final Set<String> lost = new TreeSet<>();

    public NeuralReader(Models models, VoiceFile file, VoiceSettings settings, Pronouncers pronouncers, Work work) {
        this.models = models;
        this.file = file;
        this.settings = settings;
        this.pronouncers = pronouncers;
        this.work = work;
    }

    /** Signs of sounds that the model does not know. */
    public Set<String> lost() {
        return lost;
    }

    /** One speaker. */
    public Recital alone(SpokenText text, Manner manner, int speaker) {
        Recital recital = recital(questions(text), manner, speaker, 0, 1);
        return text.cut() ? Assembly.brokenOff(recital) : recital;
    }

    /** Five who say the same at once; the times are those of the first. A model of several speakers lends them five of them. */
    public Recital together(SpokenText text, Manner manner, int speaker) {
        List<Asked> questions = questions(text);
        double share = 1.0 / (Chorus.OTHERS.size() + 1);
        Recital lead = recital(questions, manner, speaker, 0, share);
        for (int i = 0; i < Chorus.OTHERS.size(); i++) {
            Chorus.Member member = Chorus.OTHERS.get(i);
            int other = settings.speakers().isEmpty() ? speaker : (speaker + 1 + i) % settings.speakers().size();
            Recital beside = recital(questions, member.beside(manner), other, (i + 1) * share, (i + 2) * share);
            Chorus.add(lead.sound(), beside.sound(), member.late());
        }
        return lead;
    }

    /** A sentence with the question for it. */
    private record Asked(Sentence sentence, Question question) {}

    private List<Asked> questions(SpokenText text) {
        List<String> sounds = pronouncers.sounds(settings, text.words(), work);
        List<Asked> asked = new ArrayList<>();
        for (Sentence sentence : Sentence.of(text.words())) {
            List<String> own = sounds.subList(sentence.first(), sentence.first() + sentence.words().size());
            Question question = Question.of(own, sentence.marks(), settings.ids());
            lost.addAll(question.lost());
            if (question.pieces().stream().anyMatch(piece -> piece.word() >= 0)) asked.add(new Asked(sentence, question));
        }
        return asked;
    }

    private Recital recital(List<Asked> questions, Manner manner, int speaker, double from, double to) {
        List<double[]> sounds = new ArrayList<>();
        List<Recital.Sound> times = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Asked asked = questions.get(i);
            Spoken spoken = models.ask(file, new Models.Question(asked.question().ids(), speaker, settings.length() * manner.length(),
                    settings.hop()),
                    work::checkCancelled);
            double[] sound = sound(spoken, manner);
            Clock clock = spoken.lengths().isEmpty() ? Clock.heard(asked.question().pieces(), sound)
                    : Clock.told(asked.question(), spoken.lengths(), 48_000.0 / settings.rate(), sound.length);
            int pause = i + 1 < questions.size() ? (int) Math.round(asked.sentence().pause() * manner.pause()) * MILLI : 0;
            sounds.add(cut(sound, clock, pause));
            times.addAll(times(asked, clock));
            if (pause > 0) times.add(Recital.Sound.pause(pause));
            work.progress(from + (to - from) * (i + 1) / questions.size());
        }
        return new Recital(joined(sounds), List.copyOf(times));
    }

    private double[] sound(Spoken spoken, Manner manner) {
        double peak = 1;
        for (float sample : spoken.samples()) peak = Math.max(peak, Math.abs(sample));
        short[] samples = new short[spoken.samples().length];
        for (int i = 0; i < samples.length; i++) samples[i] = (short) Math.round(spoken.samples()[i] / peak * 32_767);
        double[] sound = Resampler.to48(new Wave(settings.rate(), samples));
        Timbre.strain(sound, manner.effort());
        return sound;
    }

    /** Marks and spaces that are too short for a pause belong to the sound before them. */
    private static List<Recital.Sound> times(Asked asked, Clock clock) {
        List<Recital.Sound> times = new ArrayList<>();
        List<Piece> pieces = asked.question().pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int next = i + 1;
            while (next < pieces.size() && pieces.get(next).word() < 0) next++;
            int sound = clock.start(i + 1) - clock.start(i);
            int silence = clock.start(next) - clock.start(i + 1);
            if (piece.word() < 0) continue;
            boolean pause = silence >= PAUSE;
            int samples = sound + (pause ? 0 : silence);
            if (samples > 0) times.add(new Recital.Sound(piece.symbol(), asked.sentence().first() + piece.word(),
                    asked.sentence().words().get(piece.word()).shown(), samples));
            if (pause) times.add(Recital.Sound.pause(silence));
        }
        return times;
    }

    /** The speech itself, with soft edges and silence after it. */
    private static double[] cut(double[] sound, Clock clock, int pause) {
        double[] cut = Arrays.copyOf(Arrays.copyOfRange(sound, clock.begin(), clock.end()), clock.end() - clock.begin() + pause);
        int length = clock.end() - clock.begin();
        for (int i = 0; i < EDGE && i < length; i++) {
            cut[i] *= i / (double) EDGE;
            cut[length - 1 - i] *= i / (double) EDGE;
        }
        return cut;
    }

    private static double[] joined(List<double[]> parts) {
        double[] whole = new double[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (double[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
