package org.kinora.artist.internal;

import com.google.gson.GsonBuilder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.kinora.api.stage.CameraPosition;
import org.kinora.api.stage.Placement;
import org.kinora.api.story.Character;
import org.kinora.api.story.ShotKind;
import org.kinora.artist.internal.render.Easels;
import org.kinora.testkit.TestWork;

/**
 * Draws the panels of a blind reading test: {@code ReadingSet FOLDER KEYS [TURN [INSERTS]]}, two folders, the number of the test and the least
 * number of inserts.
 *
 * <p>The rule: of each sample, in the order of the alphabet, as many panels as its turn gives (three of the first four samples, two of the others),
 * at
 * equal distances through the film, from the middle of the first part on, by the golden section elsewhere in each further test; then all twenty in an
 * order shuffled by a fixed seed. Where fewer of them are inserts than asked, the first instant of one film after the other that is none gives way to
 * the insert that is nearest to it in its film. Nobody looks at them first. {@code questions.txt} goes to the reader with the pictures, {@code
 * key.json} does not.
 */
final class ReadingSet {
    private static final int WIDE = 960;
    private static final int HIGH = 540;
    private static final long ORDER = 2026;
    private static final int PAIRS = 6;

    private record Entry(String sample, Films.Staged shot) {
        String person() {
            String focus = shot.shot().focus().orElse("");
            CameraPosition camera = shot.view().shot().camera();
            return shot.view().shot().placements().stream().filter(Placement::seen).filter(placement -> who(placement.character()).species()
                    .equals("human")).min(Comparator.comparingDouble(placement -> placement.character().equals(focus) ? -1
                            : far(placement, camera))).map(Placement::character).orElse("");
        }

        boolean insert() {
            return shot.shot().framing().kind() == ShotKind.INSERT;
        }

        /** Whether it is clear whose face is asked for: one person is seen, and not only hands. */
        boolean faced() {
            return !insert() && !person().isEmpty() && shot.view().shot().placements().stream().filter(Placement::seen).count() == 1;
        }

        private static double far(Placement placement, CameraPosition camera) {
            double x = placement.at().x() - camera.x();
            double z = placement.at().z() - camera.z();
            return Math.sqrt(x * x + z * z);
        }

        Character who(String id) {
            return shot.story().bible().character(id).orElseThrow();
        }
    }

    private ReadingSet() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Path keys = Files.createDirectories(Path.of(args[1]));
        List<Entry> chosen = chosen(args.length > 2 ? Integer.parseInt(args[2]) : 0,
                args.length > 3 ? Integer.parseInt(args[3]) : 0);
        List<Map<String, Object>> key = new ArrayList<>();
        Shapes shapes = new Shapes();
        try (TestWork work = new TestWork()) {
            for (int i = 0; i < chosen.size(); i++) {
                Panel panel = Panel.draw(chosen.get(i).shot().depiction(), WIDE, HIGH, shapes, new Easels(), work);
                BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
                image.setRGB(0, 0, WIDE, HIGH, panel.image(), 0, WIDE);
                ImageIO.write(image, "png", folder.resolve("%02d.png".formatted(i + 1)).toFile());
                key.add(told(i + 1, chosen.get(i)));
            }
        }
        List<int[]> pairs = pairs(chosen);
        Files.writeString(folder.resolve("questions.txt"), questions(pairs));
        List<Map<String, Object>> same = pairs.stream().map(pair -> Map.<String, Object>of("panels", pair, "same", same(chosen, pair))).toList();
        Files.writeString(keys.resolve("key.json"), new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(Map.of("panels", key,
                "pairs", same)));
    }

    private static List<Entry> chosen(int turn, int inserts) {
        double in = (0.5 + 0.618 * turn) % 1;
        List<Entry> all = new ArrayList<>();
        Map<String, List<Films.Staged>> films = new LinkedHashMap<>();
        List<String> samples = Films.samples();
        for (int s = 0; s < samples.size(); s++) {
            List<Films.Staged> shots = Films.sample(samples.get(s), Films.format(WIDE, HIGH));
            films.put(samples.get(s), shots);
            int count = s < 4 ? 3 : 2;
            for (int i = 0; i < count; i++) all.add(new Entry(samples.get(s), shots.get((int) ((i + in) / count * shots.size()))));
        }
        for (int round = 0; round < 3; round++) for (String sample : films.keySet()) {
            if (all.stream().filter(Entry::insert).count() < inserts) nearer(all, sample, films.get(sample));
        }
        Collections.shuffle(all, new Random(ORDER + turn));
        return all;
    }

    private static void nearer(List<Entry> all, String sample, List<Films.Staged> shots) {
        Optional<Entry> gives = all.stream().filter(entry -> entry.sample().equals(sample) && !entry.insert()).findFirst();
        List<Entry> free = shots.stream().map(shot -> new Entry(sample, shot)).filter(Entry::insert).filter(entry -> !all.contains(entry)).toList();
        gives.ifPresent(entry -> free.stream().min(Comparator.comparingInt(other -> Math.abs(shots.indexOf(other.shot()) - shots.indexOf(entry
                .shot())))).ifPresent(insert -> all.set(all.indexOf(entry), insert)));
    }

    private static Map<String, Object> told(int number, Entry entry) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("panel", number);
        told.put("shot", entry.sample() + " " + entry.shot().shot().label());
        told.put("size", entry.insert() ? "INSERT" : entry.shot().shot().framing().size().name());
        told.put("kind", entry.shot().shot().framing().kind().name());
        told.put("heading", entry.shot().scene().heading());
        told.put("light", entry.shot().depiction().light().time() + ", " + entry.shot().depiction().light().weather());
        told.put("action", entry.shot().shot().action());
        told.put("people", entry.shot().view().shot().placements().stream().filter(Placement::seen).map(placement -> told(entry, placement))
                .toList());
        return told;
    }

    private static String told(Entry entry, Placement placement) {
        Character who = entry.who(placement.character());
        return who.name() + ", " + who.species() + ", " + who.look().gender() + ", " + who.look().age() + ", " + who.look().hair() + " hair, "
                + who.look().costume() + " " + who.look().features() + "; " + placement.pose() + ", " + placement.emotion() + (placement.holding()
                        .isEmpty() ? "" : ", holding " + placement.holding());
    }

    private static boolean same(List<Entry> chosen, int[] pair) {
        Entry a = chosen.get(pair[0] - 1);
        Entry b = chosen.get(pair[1] - 1);
        return a.sample().equals(b.sample()) && a.person().equals(b.person());
    }

    /** All pairs of one person, then as many of two, at most {@link #PAIRS} of each; mixed. */
    private static List<int[]> pairs(List<Entry> chosen) {
        List<int[]> one = new ArrayList<>();
        List<int[]> two = new ArrayList<>();
        for (int i = 1; i <= chosen.size(); i++) for (int j = i + 1; j <= chosen.size(); j++) {
            if (!chosen.get(i - 1).faced() || !chosen.get(j - 1).faced()) continue;
            int[] pair = {i, j};
            (same(chosen, pair) ? one : two).add(pair);
        }
        Collections.shuffle(two, new Random(ORDER));
        List<int[]> pairs = new ArrayList<>(Stream.concat(one.stream().limit(PAIRS), two.stream().limit(PAIRS)).toList());
        Collections.shuffle(pairs, new Random(ORDER + 1));
        return pairs;
    }

    private static String questions(List<int[]> pairs) {
        StringBuilder text = new StringBuilder("""
                You see twenty drawn panels, 01.png to 20.png, of several unrelated films. You know nothing else about them.
                Answer for each panel, in a line of its own: number | who | where | time of day | shot size | what happens

                who: who or what is shown (man, woman, child, old or young; an animal; a thing: which)
                where: inside or outside, and what place it is
                time of day: day, night, or dawn/dusk; for space: space
                shot size: extreme wide, wide, full, medium full, medium, medium close, close, extreme close; or insert (a thing, hands or another detail alone)
                what happens: what somebody does, or what is to be noticed, in a short sentence

                Say what you see; "cannot tell" counts as wrong.

                Then: is the person whose face you see best in the first panel of a pair the same as the one in the second? number | same or different
                """);
        for (int i = 0; i < pairs.size(); i++) text.append("pair %d: %02d and %02d%n".formatted(i + 1, pairs.get(i)[0], pairs.get(i)[1]));
        return text.toString();
    }
}
