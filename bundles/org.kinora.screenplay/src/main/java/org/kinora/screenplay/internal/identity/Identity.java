package org.kinora.screenplay.internal.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptIdentity;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.screenplay.ScriptIndex.PartId;
import org.kinora.api.screenplay.ScriptIndex.SceneId;
import org.kinora.api.screenplay.ScriptScene;
import org.osgi.service.component.annotations.Component;

/**
 * Carries ids from one version of a script to the next. All numbers come from one counter that only grows, so no id is ever given twice; a part
 * that moves to another scene keeps its id, although the id began with the old scene's.
 */
@Component
public final class Identity implements ScriptIdentity {
    private static final int SCENE_PRINT = 32;
    private static final int PART_PRINT = 12;
    private static final int MOST = 400;
    private static final int SOME = 120;

    @Override
    public ScriptIndex identify(Screenplay screenplay, Optional<ScriptIndex> before) {
        List<SceneId> old = before.map(ScriptIndex::scenes).orElse(List.of());
        List<SceneId> now = screenplay.scenes().stream().map(Identity::draft).toList();
        int[] scenes = scenes(old, now);
        Parts parts = new Parts(old, now, scenes);
        Counter counter = new Counter(before.map(ScriptIndex::next).orElse(1L));
        List<SceneId> named = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            SceneId scene = now.get(i);
            String id = scenes[i] >= 0 ? old.get(scenes[i]).id() : "s" + counter.next();
            List<PartId> ids = new ArrayList<>();
            for (int j = 0; j < scene.parts().size(); j++) {
                PartId part = scene.parts().get(j);
                String kept = parts.kept(i, j);
                ids.add(new PartId(kept != null ? kept : id + part.id() + counter.next(), part.element(), part.speaker(), part.print()));
            }
            named.add(new SceneId(id, scene.number(), scene.heading(), scene.print(), List.copyOf(ids)));
        }
        return new ScriptIndex(List.copyOf(named), counter.value);
    }

    private static SceneId draft(ScriptScene scene) {
        StringBuilder text = new StringBuilder();
        List<PartId> parts = new ArrayList<>();
        for (int i = 0; i < scene.body().size(); i++) {
            switch (scene.body().get(i)) {
                case Element.Speech speech -> {
                    text.append(speech.speaker()).append(' ').append(speech.words()).append('\n');
                    parts.add(new PartId(".l", i, speech.speaker(), Print.of(speech.words(), 1, PART_PRINT)));
                }
                case Element.Action action -> {
                    text.append(action.text()).append('\n');
                    parts.add(new PartId(".a", i, "", Print.of(action.text(), 1, PART_PRINT)));
                }
                case Element.Lyrics lyrics -> {
                    text.append(lyrics.text()).append('\n');
                    parts.add(new PartId(".a", i, "", Print.of(lyrics.text(), 1, PART_PRINT)));
                }
                default -> { }
            }
        }
        String number = scene.heading().flatMap(Element.Heading::number).orElse("");
        String heading = scene.heading().map(Element.Heading::text).orElse("");
        return new SceneId("", number, heading, Print.of(text.toString(), 2, SCENE_PRINT), List.copyOf(parts));
    }

    private static int[] scenes(List<SceneId> old, List<SceneId> now) {
        Matching matching = new Matching(items(old), items(now));
        matching.same();
        matching.alike(Identity::sceneScore);
        matching.inOrder(Matching.Item::label);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = old.size() - 1; i >= 0; i--) if (!old.get(i).number().isEmpty() && !matching.taken(i)) numbers.put(old.get(i).number(), i);
        for (int i = 0; i < now.size(); i++) {
            Integer same = matching.result()[i] >= 0 ? null : numbers.remove(now.get(i).number());
            if (same != null) matching.pair(same, i);
        }
        return matching.result();
    }

    private static List<Matching.Item> items(List<SceneId> scenes) {
        return scenes.stream().map(scene -> {
            String heading = scene.heading().strip().toUpperCase(Locale.ROOT);
            return new Matching.Item(heading + "\n" + scene.print(), heading, scene.print());
        }).toList();
    }

    private static int sceneScore(Matching.Item before, Matching.Item after, boolean between) {
        int text = Print.likeness(before.print(), after.print(), SCENE_PRINT);
        boolean heading = before.label().equals(after.label());
        if (text < MOST && !(heading && text >= SOME)) return 0;
        return text + (heading ? 80 : 0) + (between ? 20 : 0);
    }

    private static final class Counter {
        private long value;

        private Counter(long value) {
            this.value = value;
        }

        private long next() {
            return value++;
        }
    }

    /** The ids that parts keep: first within their scene, then those of cut and divided scenes anywhere. */
    private static final class Parts {
        private static final int MOVED = 700;
        private static final int MOVED_WORDS = 4;

        private final Map<Long, String> kept = new HashMap<>();

        private Parts(List<SceneId> old, List<SceneId> now, int[] scenes) {
            List<PartId> left = new ArrayList<>();
            Map<Integer, Integer> after = new HashMap<>();
            for (int i = 0; i < now.size(); i++) if (scenes[i] >= 0) after.put(scenes[i], i);
            for (int i = 0; i < old.size(); i++) {
                List<PartId> parts = old.get(i).parts();
                Integer scene = after.get(i);
                if (scene == null) {
                    left.addAll(parts);
                    continue;
                }
                int[] match = match(parts, now.get(scene).parts(), Parts::near);
                boolean[] used = new boolean[parts.size()];
                for (int j = 0; j < match.length; j++) {
                    if (match[j] < 0) continue;
                    kept.put(key(scene, j), parts.get(match[j]).id());
                    used[match[j]] = true;
                }
                for (int j = 0; j < used.length; j++) if (!used[j]) left.add(parts.get(j));
            }
            if (!left.isEmpty()) moved(left, now);
        }

        private void moved(List<PartId> left, List<SceneId> now) {
            List<PartId> open = new ArrayList<>();
            List<Long> keys = new ArrayList<>();
            for (int i = 0; i < now.size(); i++) {
                for (int j = 0; j < now.get(i).parts().size(); j++) {
                    if (kept.containsKey(key(i, j))) continue;
                    open.add(now.get(i).parts().get(j));
                    keys.add(key(i, j));
                }
            }
            List<PartId> long4 = left.stream().filter(part -> part.print().size() >= MOVED_WORDS).toList();
            int[] match = match(long4, open, Parts::far);
            for (int i = 0; i < match.length; i++) if (match[i] >= 0) kept.put(keys.get(i), long4.get(match[i]).id());
        }

        private String kept(int scene, int part) {
            return kept.get(key(scene, part));
        }

        private static long key(int scene, int part) {
            return (long) scene << 32 | part;
        }

        private static int[] match(List<PartId> old, List<PartId> now, Matching.Score score) {
            Matching matching = new Matching(items(old), items(now));
            matching.same();
            matching.alike(score);
            return matching.result();
        }

        private static List<Matching.Item> items(List<PartId> parts) {
            return parts.stream().map(part -> new Matching.Item(part.speaker() + "\n" + part.print(), part.speaker(), part.print())).toList();
        }

        private static int near(Matching.Item before, Matching.Item after, boolean between) {
            int text = Print.likeness(before.print(), after.print(), PART_PRINT);
            boolean speaker = before.label().equals(after.label());
            boolean renamed = between && text >= 800 && !before.label().isEmpty() && !after.label().isEmpty();
            return text >= MOST && speaker || renamed ? text + (speaker ? 150 : 0) + (between ? 20 : 0) : 0;
        }

        private static int far(Matching.Item before, Matching.Item after, boolean between) {
            int text = Print.likeness(before.print(), after.print(), PART_PRINT);
            return text >= MOVED && before.label().equals(after.label()) ? text : 0;
        }
    }
}
