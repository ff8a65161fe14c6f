package org.kinora.voice.neural.internal.phoneme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.kinora.api.work.Work;
import org.kinora.voices.installed.internal.process.Program;
import org.kinora.voices.installed.internal.text.SpokenWord;

/**
 * Asks espeak-ng, in its own process: the whole line first, since words sound otherwise among others; where it joins or parts words, each by itself.
 *
 * @param voice of the program
 */
record EspeakPronouncer(Program program, String voice) implements Pronouncer {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
    /** Where it changes to the rules of another language within a line. */
    private static final Pattern LANGUAGE = Pattern.compile("\\([a-z-]+\\)");

    @Override
    public List<String> sounds(List<SpokenWord> words, Work work) {
        List<String> line = new ArrayList<>();
        for (String row : rows(String.join(" ", words.stream().map(SpokenWord::sent).toList()) + "\n", work))
            line.addAll(Arrays.asList(row.split("\\s+")));
        if (line.size() == words.size()) return line;
        StringBuilder apart = new StringBuilder();
        for (SpokenWord word : words) apart.append(MARKS.matcher(word.shown()).replaceAll(" ")).append("\n\n");
        List<String> each = rows(apart.toString(), work);
        if (each.size() == words.size()) return each.stream().map(row -> row.replaceAll("\\s+", "")).toList();
        List<String> single = new ArrayList<>();
        for (SpokenWord word : words) single.add(String.join("", rows(MARKS.matcher(word.shown()).replaceAll(" "), work)).replaceAll("\\s+", ""));
        return single;
    }

    private List<String> rows(String text, Work work) {
        byte[] printed = program.run(List.of("--stdin", "-q", "--ipa", "-v", voice), text.getBytes(StandardCharsets.UTF_8), work.scratch(),
                work::checkCancelled);
        return LANGUAGE.matcher(new String(printed, StandardCharsets.UTF_8)).replaceAll("").lines().map(String::strip)
                .filter(row -> !row.isEmpty()).toList();
    }
}
