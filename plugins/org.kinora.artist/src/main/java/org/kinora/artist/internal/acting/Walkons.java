package org.kinora.artist.internal.acting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.story.Character;

/** Finds the walk-ons of an action, from {@code walkons.txt}: couples who turn, a woman with a lantern, pigeons. Immutable and thread-safe. */
public final class Walkons {
    private record Entry(String who, int count, String pose, Pattern words) {}

    /** Before one alone: a beginning, or a joining word. After a name it is the person of that name who is described. */
    private static final String ALONE = "(?:^|[.!?:;] |\\b(?:and|und|et|then|dann) |, )";
    private static final String DOES = " (?:with [\\w ]+? )?(?:sits?|stands?|waits?|lies|kneels?|runs?|walks?|comes?|passes|enters?|rushes|hurries"
            + "|steps|leans|looks?|watches|steht|sitzt|wartet|kommt|läuft|rennt|geht)\\b";
    private static final Pattern WITH = Pattern.compile("\\bwith (?:an?|her|his|the) ((?:\\w+ )?\\w+)");
    private static final String[][] POSTURES = {{"kneel", "knees|kneels?|knelt|kniet"}, {"sit", "sits?|sat|sitzt"}, {"lie", "lies|liegt"},
            {"run", "runs?|rushes|hurries|rennt|läuft"}};

    private final List<Entry> entries = new ArrayList<>();

    public Walkons() {
        try (InputStream in = Walkons.class.getResourceAsStream("walkons.txt")) {
            if (in == null) throw new IllegalStateException("no resource walkons.txt");
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split(" *: +", 4);
                int count = Integer.parseInt(cells[1].strip());
                boolean one = count == 1 && !cells[0].equals("people");
                entries.add(new Entry(cells[0].strip(), count, cells[2].strip(), Pattern.compile("(?U)" + (one ? ALONE + "(?:" + cells[3] + ")" + DOES
                        : "\\b(?:" + cells[3] + ")(?!\\w)"))));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Who is to be seen besides those the bible knows.
     *
     * @param people all whom the bible knows: who is one of them is nobody's walk-on
     */
    public List<Walkon> of(String action, List<Character> people) {
        String words = action.toLowerCase(Locale.ROOT);
        List<Walkon> found = new ArrayList<>();
        for (Entry entry : entries) {
            Matcher matcher = entry.words().matcher(words);
            if (!matcher.find()) continue;
            boolean many = found.stream().anyMatch(other -> other.count() > 1) && entry.count() > 1;
            boolean again = found.stream().anyMatch(other -> other.count() == 1) && entry.count() == 1;
            if (many || again || entry.count() == 1 && meant(matcher.group(), people)) continue;
            found.add(entry.count() == 1 && !entry.who().equals("people") ? alone(entry, words.substring(matcher.start())) : new Walkon(entry.who(),
                    entry.count(), entry.pose(), "stand", entry.pose().equals("give") ? "bowl" : ""));
        }
        return List.copyOf(found);
    }

    private static boolean meant(String words, List<Character> people) {
        return people.stream().flatMap(one -> one.aliases().stream().map(String::toLowerCase)).anyMatch(alias -> alias.length() > 3
                && words.contains(alias)) || people.stream().anyMatch(one -> words.contains(one.name().toLowerCase(Locale.ROOT)));
    }

    private static Walkon alone(Entry entry, String rest) {
        String sentence = rest.split("(?<=\\w)[.!?]", 2)[0];
        Matcher with = WITH.matcher(sentence);
        String holding = with.find() ? with.group(1).replaceAll(" (?:runs?|sits?|stands?|walks?|comes?|waits?|and)$", "") : "";
        String posture = posture(sentence).orElse("stand");
        return new Walkon(entry.who(), 1, posture.equals("stand") ? entry.pose() : posture, posture, holding);
    }

    /** The height of what one does: who runs out and falls on the knees kneels. */
    private static Optional<String> posture(String sentence) {
        for (String[] one : POSTURES) if (Pattern.compile("\\b(?:" + one[1] + ")\\b").matcher(sentence).find()) return Optional.of(one[0]);
        return Optional.empty();
    }
}
