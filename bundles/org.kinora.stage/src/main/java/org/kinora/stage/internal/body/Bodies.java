package org.kinora.stage.internal.body;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;

/**
 * Measures bodies: people by the canon of seven and a half heads (children of five to six), animals by a table, poses by a table. Immutable and
 * thread-safe.
 */
public final class Bodies {
    private static final int GIRTH = 500;

    private record Posture(String name, int crown, int eyes) {}

    private record Beast(int crown, int eyes, int girth, int length, int head) {}

    private final Map<String, Posture> postures = new HashMap<>();
    private final Map<String, Beast> beasts = new HashMap<>();

    public Bodies() {
        for (String line : lines("postures.txt")) {
            String[] cells = line.split("\\|");
            String[] head = cells[0].strip().split(" +");
            Posture posture = new Posture(head[0], Integer.parseInt(head[1]), Integer.parseInt(head[2]));
            for (String pose : cells[1].split(",")) postures.put(pose.strip(), posture);
        }
        for (String line : lines("species.txt")) {
            String[] cells = line.split("\\|");
            int[] n = Arrays.stream(cells[0].strip().split(" +")).skip(1).mapToInt(Integer::parseInt).toArray();
            for (String word : cells[1].split(",")) beasts.put(word.strip(), new Beast(n[0], n[1], n[2], n[3], n[4]));
        }
    }

    public Body of(Character who, String pose) {
        Posture posture = postures.getOrDefault(pose, postures.get("stand"));
        Beast beast = beasts.get(who.species().toLowerCase(Locale.ROOT));
        if (beast != null) return beast(beast, posture);
        int tall = height(who.look());
        int head = Math.clamp(head(who.look(), tall), 185, 250);
        int length = posture.name().equals("lie") || posture.name().equals("swim") ? tall : 0;
        return new Body(posture.name(), tall * posture.crown() / 1000, tall * posture.eyes() / 1000, head, GIRTH, length, tall, true);
    }

    /** Animals keep their height, but for those that lie, and need no seat. */
    private static Body beast(Beast beast, Posture posture) {
        boolean lies = posture.name().equals("lie");
        String name = lies ? "lie" : posture.name().equals("run") ? "run" : posture.name().equals("sit") ? "floor" : "stand";
        int low = lies ? 550 : name.equals("floor") ? 900 : 1000;
        return new Body(name, beast.crown() * low / 1000, beast.eyes() * low / 1000, beast.head(), beast.girth(), beast.length(), beast.crown(),
                false);
    }

    /** The canon of children: five heads tall with five years, six with twelve, grown up with sixteen. */
    private static int head(Look look, int tall) {
        int years = look.age() > 0 ? look.age() : tall < 1450 ? Math.max(2, (tall - 740) / 60) : 35;
        if (years >= 16) return tall * 139 / 1000;
        int heads = years < 12 ? 432 + 14 * years : 600 + 28 * (years - 12);
        return tall * 100 / heads;
    }

    private static int height(Look look) {
        if (look.height() > 40) return look.height() * 10;
        if (look.age() > 0 && look.age() < 13) return 750 + look.age() * 65;
        return look.gender().equals("female") ? 1670 : 1780;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Bodies.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("no resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
