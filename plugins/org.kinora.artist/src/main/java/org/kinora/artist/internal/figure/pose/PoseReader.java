package org.kinora.artist.internal.figure.pose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinora.artist.internal.figure.body.Clench;
import org.kinora.artist.internal.figure.body.Dial;
import org.kinora.artist.internal.figure.body.Dials;
import org.kinora.artist.internal.figure.body.Reach;
import org.kinora.artist.internal.model.Vec;

/** Reads poses in the notation that {@code poses.txt} explains. */
final class PoseReader {
    private final Map<String, Clench> clenches = new HashMap<>();

    PoseReader() {
        for (String line : lines("clenches.txt")) {
            String[] cells = line.strip().split(" +");
            double[] n = new double[7];
            for (int i = 0; i < 7; i++) n[i] = Double.parseDouble(cells[i + 1]);
            clenches.put(cells[0], new Clench(n[0], n[1], n[2], n[3], n[4], n[5], n[6]));
        }
    }

    static List<String> lines(String name) {
        try (InputStream in = PoseReader.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            List<String> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(text -> !text.isBlank() && !text.startsWith("#")).toList()) {
                // A line that begins with a blank goes on from the one before it.
                if (line.startsWith(" ") && !lines.isEmpty()) lines.add(lines.removeLast() + " " + line.strip());
                else lines.add(line.strip());
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Clench clench(String name) {
        return Optional.ofNullable(clenches.get(name)).orElseThrow(() -> new IllegalArgumentException("no hand " + name));
    }

    Pose pose(String line) {
        String[] cells = line.split(":", -1);
        Dials upper = dials(cells[1], EnumSet.noneOf(Dial.class));
        Set<Dial> set = EnumSet.noneOf(Dial.class);
        Dials legs = dials(cells[2], set);
        Optional<Reach> right = Optional.empty();
        Optional<Reach> left = Optional.empty();
        for (String arm : cells[3].split(";")) {
            if (arm.isBlank()) continue;
            String hand = arm.strip().substring(0, 1);
            Optional<Reach> reach = Optional.of(reach(arm.strip().substring(1).strip()));
            if (!hand.equals("L")) right = reach;
            if (!hand.equals("R")) left = reach;
        }
        return new Pose(cells[0].strip(), upper, legs, set, right, left);
    }

    /** Names of dials, of both sides when no side is said, each with its value. */
    Dials dials(String text, Set<Dial> set) {
        Dials dials = Dials.ZERO;
        String[] words = text.strip().split(" +");
        for (int i = 0; i + 1 < words.length; i += 2) {
            String name = words[i].toUpperCase(Locale.ROOT).replace('.', '_');
            for (Dial dial : Dial.values()) {
                if (!dial.name().equals(name) && !dial.name().equals(name + "_R") && !dial.name().equals(name + "_L")) continue;
                dials = dials.with(dial, Double.parseDouble(words[i + 1]));
                set.add(dial);
                name = dial.name().equals(name) ? "" : name;
            }
            if (set.isEmpty()) throw new IllegalArgumentException("no dial " + words[i]);
        }
        return dials;
    }

    Reach reach(String text) {
        String[] cells = text.split("/");
        String[] place = cells[0].strip().split(" +");
        Vec elbow = new Vec(0.6, -0.5, -0.8);
        Vec fingers = Vec.ZERO;
        Vec facing = new Vec(-1, 0, 0);
        Clench clench = clench("relaxed");
        for (int i = 1; i < cells.length; i++) {
            String[] words = cells[i].strip().split(" +");
            switch (words[0]) {
                case "e" -> elbow = vec(words);
                case "f" -> fingers = vec(words);
                case "p" -> facing = vec(words);
                default -> clench = clench(words[0]);
            }
        }
        return new Hold(Anchor.valueOf(place[0].toUpperCase(Locale.ROOT)), vec(place), elbow, fingers, facing, clench);
    }

    private static Vec vec(String[] words) {
        return new Vec(Double.parseDouble(words[1]), Double.parseDouble(words[2]), Double.parseDouble(words[3]));
    }
}
