package org.kinora.artist.internal.set;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.set.craft.Build;

/** The stage's catalogue of parts, as the tests of sets need it. */
final class Catalogue {
    private Catalogue() {}

    /** Kinds of the section for outdoors. */
    static List<String> outdoors() {
        return List.copyOf(sections().get("outdoors").keySet());
    }

    /** Kinds of the section for what people ride in. */
    static List<String> vehicles() {
        return List.copyOf(sections().get("vehicles").keySet());
    }

    /** One part of a kind in its usual size, turned to the audience, in the middle of the stage. */
    static Build.Brief brief(String kind, String owner, boolean night) {
        return brief(kind, owner, "", night, false);
    }

    static Build.Brief brief(String kind, String owner, String note, boolean night, boolean far) {
        String[] fields = sections().values().stream().filter(section -> section.containsKey(kind)).findFirst().orElseThrow().get(kind);
        String[] size = fields[1].trim().split(" +");
        return new Build.Brief(owner, kind, Frame.standing(Vec.ZERO, 0), Integer.parseInt(size[0]), Integer.parseInt(size[2]),
                Integer.parseInt(size[1]), Integer.parseInt(fields[2].trim()), note, night, far);
    }

    private static Map<String, Map<String, String[]>> sections() {
        Map<String, Map<String, String[]>> sections = new LinkedHashMap<>();
        String section = "";
        for (String line : lines()) {
            if (line.startsWith("# ")) section = line.substring(2).trim();
            String[] fields = line.split("\\|", -1);
            if (!line.startsWith("#") && fields.length > 4) sections.computeIfAbsent(section, name -> new LinkedHashMap<>()).put(fields[0].trim(),
                    fields);
        }
        return sections;
    }

    private static List<String> lines() {
        InputStream parts = Catalogue.class.getResourceAsStream("/org/kinora/stage/internal/set/parts.txt");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(parts, StandardCharsets.UTF_8))) {
            return new ArrayList<>(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
