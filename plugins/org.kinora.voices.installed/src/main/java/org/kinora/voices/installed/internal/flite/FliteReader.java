package org.kinora.voices.installed.internal.flite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.voice.internal.line.Chorus;
import org.kinora.voice.internal.line.Recital;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voice.internal.sound.Timbre;
import org.kinora.voices.installed.internal.line.Assembly;
import org.kinora.voices.installed.internal.process.Program;
import org.kinora.voices.installed.internal.process.Resampler;
import org.kinora.voices.installed.internal.process.Wave;
import org.kinora.voices.installed.internal.text.SpokenText;
import org.kinora.voices.installed.internal.text.SpokenWord;

/**
 * Speaks one line with flite.
 *
 * @param voices all that are installed: of several who speak together, each has one of them
 */
public record FliteReader(Program program, FliteVoice voice, List<FliteVoice> voices, Work work) {
    private static final Texts TEXTS = Texts.beside(Program.class);
    private static final int RATE = 48_000;

    /** What a run left. */
    private record Said(Wave wave, List<Segment> segments) {}

    /** One speaker. */
    public Recital alone(SpokenText text, Manner manner) {
        Said said = say(text, voice, manner);
        work.progress(0.5);
        double[] sound = sound(said.wave(), manner);
        List<Segment> segments = said.segments();
        if (segments.stream().allMatch(Segment::pause)) throw TEXTS.failure(Kind.PROVIDER, "program.sound", program.file(), "no list of sounds");
        Recital recital = recital(sound, segments, text);
        work.progress(1);
        return recital;
    }

    /** Several who say the same at once, of all the voices that there are; the times are those of the first. */
    public Recital together(SpokenText text, Manner manner) {
        Recital lead = alone(text, manner);
        List<FliteVoice> others = new ArrayList<>(voices);
        others.removeIf(other -> !other.natural());
        if (others.isEmpty()) others.add(voice);
        for (int i = 0; i < Chorus.OTHERS.size(); i++) {
            Chorus.Member member = Chorus.OTHERS.get(i);
            Manner beside = member.beside(manner);
            FliteVoice other = others.get(i % others.size());
            Chorus.add(lead.sound(), sound(say(text, other, beside).wave(), beside), member.late());
        }
        return lead;
    }

    private Recital recital(double[] sound, List<Segment> segments, SpokenText text) {
        List<Segment> spoken = segments.stream().filter(segment -> !segment.pause()).toList();
        int[] owners = owners(spoken, text.words());
        int begin = position(segments.getFirst().pause() ? segments.getFirst().end() : 0, sound.length);
        List<Recital.Sound> sounds = new ArrayList<>();
        int at = begin;
        int number = 0;
        for (Segment segment : segments) {
            int end = Math.max(at, position(segment.end(), sound.length));
            boolean leading = segment.pause() && number == 0;
            if (!segment.pause()) {
                int word = owners[number++];
                if (end > at) sounds.add(new Recital.Sound(segment.symbol(), word, text.words().get(word).shown(), end - at));
            } else if (!leading && end > at) {
                sounds.add(Recital.Sound.pause(end - at));
            }
            if (!leading) at = end;
        }
        double[] heard = Arrays.copyOfRange(sound, begin, sound.length);
        return text.cut() ? Assembly.brokenOff(new Recital(heard, List.copyOf(sounds))) : new Recital(heard, List.copyOf(sounds));
    }

    /** The word of each sound; by letters when the program parts the words otherwise. */
    private int[] owners(List<Segment> spoken, List<SpokenWord> words) {
        StringBuilder apart = new StringBuilder();
        for (SpokenWord word : words) apart.append(word.shown().replaceAll("[.?!;:]", " ")).append("\n\n");
        FliteVoice quick = voices.stream().filter(other -> !other.natural()).findFirst().orElse(voice);
        byte[] printed = program.run(List.of("-voice", quick.name(), "-ps", "-o", "none"), bytes(apart.toString()), work.scratch(),
                work::checkCancelled);
        List<List<String>> phones = Segment.untimed(new String(printed, StandardCharsets.UTF_8));
        if (phones.size() == words.size()) return WordAlignment.words(spoken.stream().map(Segment::phone).toList(), phones);
        List<List<String>> letters = words.stream().map(word -> List.of(word.shown().toLowerCase(Locale.ROOT).split(""))).toList();
        return WordAlignment.words(spoken.stream().map(Segment::phone).toList(), letters);
    }

    private Said say(SpokenText text, FliteVoice speaker, Manner manner) {
        try {
            Path file = Files.createTempFile(work.scratch(), "said", ".wav");
            try {
                List<String> words = new ArrayList<>(List.of("-voice", speaker.name(), "--setf", "duration_stretch=" + decimal(manner.length())));
                if (speaker.pitched()) words.addAll(List.of("--setf", "int_f0_target_mean=" + speaker.pitch(manner)));
                if (!speaker.natural()) words.addAll(List.of("--setf", "int_f0_target_stddev=" + decimal(11 * manner.range())));
                words.addAll(List.of("-psdur", "-o", file.toString()));
                String sent = String.join(" ", text.words().stream().map(SpokenWord::sent).toList()) + "\n";
                byte[] printed = program.run(words, bytes(sent), work.scratch(), work::checkCancelled);
                return new Said(Wave.of(Files.readAllBytes(file)), Segment.timed(new String(printed, StandardCharsets.UTF_8)));
            } catch (IllegalArgumentException odd) {
                throw TEXTS.failure(Kind.PROVIDER, "program.sound", program.file(), odd.getMessage());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] sound(Wave wave, Manner manner) {
        double[] sound = Resampler.to48(wave);
        Timbre.strain(sound, manner.effort());
        return sound;
    }

    private static int position(double seconds, int length) {
        return Math.clamp(StrictMath.round(seconds * RATE), 0, length);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
