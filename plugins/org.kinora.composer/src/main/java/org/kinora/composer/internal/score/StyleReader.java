package org.kinora.composer.internal.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes a style of the lines of one section of {@code styles.txt}, which explains itself. */
final class StyleReader {
    private final String name;
    private final List<String[]> lines = new ArrayList<>();

    /** @param sections the lines of all sections by name */
    StyleReader(String name, Map<String, List<String>> sections) {
        this.name = name;
        for (String line : sections.get(name)) {
            String[] words = line.split(" +", 2);
            if (words[0].equals("like")) lines.addAll(new StyleReader(words[1], sections).lines);
            else lines.add(words);
        }
    }

    Style read() {
        Meter meter = switch (last("meter").orElse("4")) {
            case "3" -> Meter.WALTZ;
            case "swing" -> Meter.SWING;
            default -> Meter.COMMON;
        };
        List<Style.Layer> figures = new ArrayList<>(layers("figure", meter, false));
        figures.addAll(layers("fuller", meter, true));
        List<Style.Layer> drums = new ArrayList<>(layers("drum", meter, false));
        drums.addAll(layers("drive", meter, true));
        List<Style.Layer> basses = layers("bass", meter, false);
        return new Style(name, meter, leads(), last("double").map(StyleReader::instrument), last("pad").map(StyleReader::instrument),
                List.copyOf(figures),
                basses.isEmpty() ? Optional.empty() : Optional.of(basses.getLast()), List.copyOf(drums), last("drone").isPresent(),
                last("colour").map(Integer::parseInt).orElse(-1), last("room").map(Double::parseDouble).orElse(2.2),
                last("legato").map(Double::parseDouble).orElse(0.95), last("vamp").map(Integer::parseInt).orElse(0), harmony("minor"),
                        harmony("major"));
    }

    private List<Instrument> leads() {
        List<Instrument> leads = new ArrayList<>();
        for (String lead : last("lead").orElse("PIANO").split(" +")) leads.add(instrument(lead));
        return List.copyOf(leads);
    }

    /** The last line of a word: a section that is like another one says only what is different. */
    private Optional<String> last(String word) {
        return lines.stream().filter(line -> line[0].equals(word)).reduce((a, b) -> b).map(line -> line.length > 1 ? line[1].strip() : "")
                .filter(text -> !text.equals("none"));
    }

    /** All lines of a word; {@code none} takes back those before it. */
    private List<Style.Layer> layers(String word, Meter meter, boolean fuller) {
        List<Style.Layer> layers = new ArrayList<>();
        for (String[] line : lines) {
            if (!line[0].equals(word)) continue;
            if (line[1].strip().equals("none")) layers.clear();
            else layers.add(layer(line[1].strip().split(" +", 2), meter, fuller));
        }
        return layers;
    }

    private static Style.Layer layer(String[] words, Meter meter, boolean fuller) {
        String[] player = words[0].split("@");
        List<Integer> places = player.length == 1 ? List.of() : player[1].chars().mapToObj(sign -> sign - '0').toList();
        return new Style.Layer(instrument(player[0]), Pattern.of(words[1], meter), fuller, places);
    }

    private Optional<Harmony> harmony(String word) {
        return last(word).map(text -> text.split(" *\\| *")).map(part -> Harmony.of(part[0], part[1], part[2], part[3], part[4]));
    }

    private static Instrument instrument(String word) {
        return Instrument.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
