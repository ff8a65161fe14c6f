package org.kinora.voices.installed.internal.espeak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.voice.internal.manner.Manner;
import org.kinora.voices.installed.internal.process.Program;
import org.kinora.voices.installed.internal.process.Wave;
import org.kinora.voices.installed.internal.text.SpokenWord;

/**
 * One voice of the program in one manner.
 *
 * <p>The text goes in by standard input as plain text, so that it holds no markup; commands within it begin with the control character 1, which
 * {@code SpokenText} lets through in no text.
 *
 * @param folder for the files of the program
 */
record EspeakVoice(Program program, String language, Variant variant, Manner manner, Path folder, Runnable checkpoint) {
    private static final Texts TEXTS = Texts.beside(Program.class);
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
    private static final int SPEED = 165;
    private static final char COMMAND = '\u0001';
    private static final String MUTE = COMMAND + "0A";

    /** All words. */
    Wave say(List<SpokenWord> words) {
        return run(text(words, words.size()));
    }

    /** All words, but nothing is heard from one of them on. */
    Wave sayUpTo(List<SpokenWord> words, int muted) {
        return run(text(words, muted));
    }

    /** The phonemes of each word by itself, in the International Phonetic Alphabet; empty when the program parts the words otherwise. */
    List<String> phonemes(List<SpokenWord> words) {
        StringBuilder text = new StringBuilder();
        for (SpokenWord word : words) text.append(MARKS.matcher(word.shown()).replaceAll(" ")).append("\n\n");
        byte[] printed = program.run(List.of("--stdin", "-q", "--ipa", "--sep=_", "-v", language), bytes(text.toString()), folder, checkpoint);
        List<String> lines = new String(printed, StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() == words.size() ? lines : List.of();
    }

    private Wave run(String text) {
        try {
            Path file = Files.createTempFile(folder, "said", ".wav");
            try {
                program.run(List.of("--stdin", "-b", "1", "-v", language + "+" + variant.name(), "-s", Integer.toString(speed()), "-p",
                        Integer.toString(variant.setting(manner)), "-w", file.toString()), bytes(text), folder, checkpoint);
                return Wave.of(Files.readAllBytes(file));
            } catch (IllegalArgumentException odd) {
                throw TEXTS.failure(Kind.PROVIDER, "program.sound", program.file(), odd.getMessage());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(List<SpokenWord> words, int muted) {
        StringBuilder text = new StringBuilder().append(COMMAND).append(Math.clamp(Math.round(50 * manner.range()), 0, 99)).append("R ");
        for (int i = 0; i < words.size(); i++) {
            if (i == muted) text.append(MUTE).append(' ');
            SpokenWord word = words.get(i);
            if (word.stressed()) text.append(pitched(9)).append(paced(0.82)).append(word.sent()).append(' ').append(pitched(0)).append(paced(1));
            else text.append(word.sent()).append(' ');
        }
        return text.toString().strip() + "\n";
    }

    private String pitched(int higher) {
        return COMMAND + Integer.toString(Math.clamp(variant.setting(manner) + higher, 0, 99)) + "P ";
    }

    private String paced(double factor) {
        return COMMAND + Long.toString(Math.round(speed() * factor)) + "S ";
    }

    private int speed() {
        return Math.clamp(Math.round(SPEED / manner.length()), 80, 400);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
