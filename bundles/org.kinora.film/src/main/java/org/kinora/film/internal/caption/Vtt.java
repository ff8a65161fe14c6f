package org.kinora.film.internal.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.film.Medium;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** WebVTT (W3C recommendation). Players find the direction of a line by themselves; titles stand in the class of their kind, at the top. */
final class Vtt implements CaptionFile {
    private static final Pattern TIMES = Pattern.compile("(?:(\\d{2,5}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})\\s+-->\\s+"
            + "(?:(\\d{2,5}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})(\\s.*)?");
    private static final Pattern CLASS = Pattern.compile("^<c\\.(super|lower-third|call-to-action|title)>");

    private final Texts texts = Texts.beside(Vtt.class);

    @Override
    public String suffix() {
        return "vtt";
    }

    @Override
    public boolean titles() {
        return true;
    }

    @Override
    public String write(List<Cue> cues, Page page) {
        StringBuilder text = new StringBuilder("WEBVTT\n");
        if (!page.language().isEmpty()) text.append("Kind: captions\nLanguage: ").append(page.language()).append('\n');
        text.append('\n');
        int number = 1;
        for (Cue cue : cues) {
            boolean caption = cue.kind() == Medium.Text.Kind.CAPTION;
            text.append(number++).append('\n').append(Srt.time(cue.from(), '.')).append(" --> ").append(Srt.time(cue.to(), '.'));
            if (!caption) text.append(cue.kind() == Medium.Text.Kind.LOWER_THIRD ? " line:70% position:10% align:start" : " line:45%");
            text.append('\n');
            String words = escaped(String.join("\n", cue.lines()));
            text.append(caption ? words : "<c." + name(cue.kind()) + ">" + words + "</c>").append("\n\n");
        }
        return text.toString();
    }

    private static String name(Medium.Text.Kind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public Reading read(String text) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.getFirst().matches("WEBVTT(\\s.*)?")) throw texts.failure(Kind.INPUT, "vtt.head", lines.isEmpty() ? ""
                : Markup.shortened(lines.getFirst()));
        List<Cue> cues = new ArrayList<>();
        long restyled = 0;
        int i = block(lines, 1);
        while (i < lines.size()) {
            int end = block(lines, i);
            int times = lines.get(i).contains("-->") ? i : i + 1 < end && lines.get(i + 1).contains("-->") ? i + 1 : -1;
            if (times >= 0) {
                Matcher found = TIMES.matcher(lines.get(times).strip());
                if (!found.matches()) throw texts.failure(Kind.INPUT, "vtt.line", times + 1, Markup.shortened(lines.get(times)));
                restyled += cue(times + 1, found, lines.subList(times + 1, end), cues);
            } else if (!lines.get(i).isBlank() && !lines.get(i).matches("(NOTE|STYLE|REGION)(\\s.*)?") && i + 1 < end) {
                throw texts.failure(Kind.INPUT, "vtt.line", i + 1, Markup.shortened(lines.get(i)));
            }
            i = Math.max(end, i + 1);
        }
        if (cues.isEmpty()) throw texts.failure(Kind.INPUT, "none", "WebVTT");
        return new Reading(cues, restyled);
    }

    /** The line behind a block, which ends with an empty one. */
    private static int block(List<String> lines, int from) {
        int end = from;
        while (end < lines.size() && !lines.get(end).isBlank()) end++;
        return end;
    }

    private long cue(int line, Matcher times, List<String> words, List<Cue> cues) {
        Rational from = Srt.seconds(times, 1);
        Rational to = Srt.seconds(times, 5);
        if (to.compareTo(from) < 0) throw texts.failure(Kind.INPUT, "order", line);
        Medium.Text.Kind kind = Medium.Text.Kind.CAPTION;
        List<String> plain = new ArrayList<>();
        boolean styled = false;
        for (String word : words) {
            Matcher title = CLASS.matcher(word);
            if (title.find()) kind = Medium.Text.Kind.valueOf(title.group(1).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            String bare = unescaped(Markup.plain(word));
            styled |= word.indexOf('<') >= 0 && kind == Medium.Text.Kind.CAPTION;
            if (!bare.isBlank()) plain.add(bare);
        }
        styled |= times.group(9) != null && !times.group(9).isBlank() && kind == Medium.Text.Kind.CAPTION;
        if (!plain.isEmpty() && to.compareTo(from) > 0) cues.add(new Cue(from, to, plain, kind));
        return styled ? 1 : 0;
    }

    private static String unescaped(String words) {
        return words.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&lrm;", "").replace("&rlm;", "").replace("&amp;", "&");
    }
}
