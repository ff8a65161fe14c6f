package org.kinora.filmtests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A SubRip file and what is wrong with it. */
record CaptionFile(List<Caption> captions) {
    private static final Pattern TIMES = Pattern.compile("(\\d{2}):(\\d{2}):(\\d{2}),(\\d{3}) --> (\\d{2}):(\\d{2}):(\\d{2}),(\\d{3})");
    private static final int MOST_LINES = 2;
    private static final int MOST_LETTERS = 42;
    private static final int SHORTEST_MILLIS = 300;

    /** One caption with its times in milliseconds. */
    record Caption(int number, long from, long to, List<String> lines) {}

    static CaptionFile of(Path file) throws IOException {
        List<Caption> captions = new ArrayList<>();
        for (String block : Files.readString(file).replace("\r", "").replace("\uFEFF", "").strip().split("\n{2,}")) {
            List<String> lines = block.lines().toList();
            if (lines.size() < 2) continue;
            Matcher times = TIMES.matcher(lines.get(1));
            if (!times.matches()) throw new AssertionError("no times: " + lines.get(1));
            captions.add(new Caption(Integer.parseInt(lines.getFirst().strip()), millis(times, 1), millis(times, 5), lines.subList(2, lines.size())));
        }
        return new CaptionFile(captions);
    }

    private static long millis(Matcher times, int group) {
        long seconds = (Long.parseLong(times.group(group)) * 60 + Long.parseLong(times.group(group + 1))) * 60 + Long.parseLong(times.group(group + 2));
        return seconds * 1000 + Long.parseLong(times.group(group + 3));
    }

    /** Numbers in order, no overlap, at most two lines of 42 letters, long enough to see, none behind the end of the film. */
    List<String> lint(double filmSeconds) {
        List<String> wrong = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < captions.size(); i++) {
            Caption caption = captions.get(i);
            if (caption.number() != i + 1) wrong.add("number " + caption.number() + " instead of " + (i + 1));
            if (caption.from() < before) wrong.add(caption + " begins before the last one ends");
            if (caption.to() - caption.from() < SHORTEST_MILLIS) wrong.add(caption + " is too short");
            if (caption.lines().isEmpty() || caption.lines().size() > MOST_LINES) wrong.add(caption + " has " + caption.lines().size() + " lines");
            if (caption.lines().stream().anyMatch(line -> line.codePointCount(0, line.length()) > MOST_LETTERS)) wrong.add(caption + " is too wide");
            if (caption.to() > filmSeconds * 1000 + 1) wrong.add(caption + " ends after the film");
            before = caption.to();
        }
        return wrong;
    }
}
