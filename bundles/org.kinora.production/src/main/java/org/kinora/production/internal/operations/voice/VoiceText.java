package org.kinora.production.internal.operations.voice;

import java.util.List;
import java.util.Locale;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.voice.VoiceCensus;

/** Voices as lines for a person. */
final class VoiceText {
    private static final Texts TEXTS = Texts.beside(VoiceText.class);
    private static final int COLUMNS = 100;
    private static final int MOST_VOICES = 12;
    private static final int MOST_PAIRS = 12;

    private VoiceText() {}

    static String of(ListVoices.Output output) {
        StringBuilder text = new StringBuilder();
        if (output.speakers().isEmpty()) text.append(TEXTS.text("voices.none")).append('\n');
        for (ListVoices.Row row : output.speakers()) {
            String voices = row.voices().isEmpty() ? "" : "   " + TEXTS.text("voices.named", voices(row.voices()));
            text.append(String.format("%-20s %s%s%n", row.id(), row.title(), voices));
            wrapped(text, TEXTS.text("voices.languages", row.languages().size()), row.languages());
        }
        output.film().ifPresent(film -> film(text, film));
        return text.toString().stripTrailing();
    }

    /** A few of very many. */
    private static String voices(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(MOST_VOICES, names.size())));
        return names.size() <= MOST_VOICES ? shown : TEXTS.text("voices.others", shown, names.size() - MOST_VOICES);
    }

    private static void film(StringBuilder text, VoiceCensus film) {
        text.append('\n');
        for (VoiceCensus.Person person : film.people()) {
            String who = person.gender() + (person.age() > 0 ? (person.gender().isEmpty() ? "" : ", ") + person.age() : "");
            text.append(String.format(Locale.ROOT, "%-16s %-12s %4s  %-20s pitch %+5d  tract %.2f  pace %.2f%n", person.name(), who,
                    TEXTS.text(person.lines() == 1 ? "voices.line" : "voices.lines", person.lines()),
                    person.model().isEmpty() ? TEXTS.text("voices.silent") : person.model(), person.voice().pitch(),
                    person.voice().tract() / 1000.0, person.voice().rate() / 1000.0));
        }
        text.append('\n').append(verdict(film)).append('\n');
        film.alike().stream().limit(MOST_PAIRS).forEach(pair -> text.append("  ")
                .append(TEXTS.text(pair.same() ? "voices.same" : "voices.alike", pair.one(), pair.other(), pair.permille() / 10)).append('\n'));
        if (film.alike().size() > MOST_PAIRS) text.append("  ").append(TEXTS.text("voices.more", film.alike().size() - MOST_PAIRS)).append('\n');
    }

    private static String verdict(VoiceCensus film) {
        int people = film.people().size();
        if (people == 0) return TEXTS.text("voices.nobody");
        if (film.alike().isEmpty()) return TEXTS.text("voices.distinct", people);
        return TEXTS.text("voices.count", people, film.distinct());
    }

    private static void wrapped(StringBuilder text, String head, List<String> words) {
        StringBuilder line = new StringBuilder("  " + head + ":");
        for (String word : words) {
            if (line.length() + word.length() + 1 > COLUMNS) {
                text.append(line).append('\n');
                line = new StringBuilder("   ");
            }
            line.append(' ').append(word);
        }
        text.append(line).append('\n');
    }
}
