package org.kinora.direction.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Prop;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.bible.Cast;
import org.kinora.direction.internal.stage.Moment;

/** The shot that establishes a scene: wide, over the first sentences of its action, or short before its first speech. */
final class OpeningPlanner {
    private static final long LEAST = 2_200;
    private static final long MOST = 6_500;

    private final SceneSetting setting;

    OpeningPlanner(SceneSetting setting) {
        this.setting = setting;
    }

    /**
     * @param shot the opening
     * @param rest the first segment less what the opening shows; empty when nothing is left
     * @param detail a thing that its words name in capitals, to be shown close
     */
    record Opened(Draft shot, Optional<Segment> rest, Optional<Prop> detail) {}

    Opened plan(Optional<Segment> first) {
        if (first.isPresent() && first.get() instanceof Segment.Acted acted && acted.action().asked().isEmpty()) {
            List<String> taken = taken(acted.sentences());
            List<String> left = acted.sentences().subList(taken.size(), acted.sentences().size());
            String text = String.join(" ", taken);
            List<String> people = new ArrayList<>(setting.stage().opening());
            List<String> named = setting.bible().cast().mentions(text, List.of(), setting.stage().carried()).stream()
                    .map(Cast.Mention::character).distinct().toList();
            if (named.isEmpty() && !left.isEmpty()) people.clear();
            else if (!named.isEmpty()) people.retainAll(named);
            Draft shot = shot(text, people, List.of(acted.action().id()), Math.max(LEAST, setting.estimate().action(text)));
            return new Opened(shot, left.isEmpty() ? Optional.empty() : Optional.of(new Segment.Acted(acted.action(), left)),
                    setting.bible().capitalsIn(text).stream().findFirst());
        }
        boolean seen = !(first.orElse(null) instanceof Segment.Acted);
        return new Opened(shot(setting.place().description(), seen ? setting.stage().opening() : List.of(), List.of(), LEAST), first,
                Optional.empty());
    }

    private List<String> taken(List<String> sentences) {
        int count = 1;
        String text = sentences.getFirst();
        while (count < sentences.size()) {
            String more = text + " " + sentences.get(count);
            long rest = setting.estimate().action(String.join(" ", sentences.subList(count, sentences.size())));
            boolean restShort = rest < 1_900 && setting.estimate().action(more) <= setting.estimate().limit(MOST);
            if (!restShort && setting.estimate().action(text) >= LEAST) break;
            if (setting.estimate().action(more) > setting.estimate().limit(MOST)) break;
            text = more;
            count++;
        }
        return sentences.subList(0, count);
    }

    private Draft shot(String text, List<String> people, List<String> parts, long millis) {
        Moment moment = new Moment(setting.stage().opening(), people, setting.stage().sides(), java.util.Map.of(), java.util.Map.of(),
                Optional.empty(), List.of());
        // "The sea lies calm. Mara stands": only what is said after the name is about the person.
        List<Cast.Mention> mentions = setting.bible().cast().mentions(text, List.of(), setting.stage().carried());
        String pose = people.size() == 1 && !mentions.isEmpty() ? setting.acting().pose(text.substring(mentions.getFirst().to())).orElse("") : "";
        List<String> props = setting.bible().smallIn(text).stream().map(Prop::id).toList();
        List<String> landmarks = setting.bible().landmarks(text, setting.place()).stream().map(Prop::id).toList();
        Draft draft = setting.framer().frame(new Intent(setting.opening(), Seat.OPENING, moment, people, List.of(), Intent.Purpose.OPEN,
                setting.acting().emotion(parts.isEmpty() ? "" : text),
                pose, props, landmarks, text, Optional.empty()));
        draft.parts = parts;
        draft.head = Rational.ofMillis(Math.min(millis, setting.estimate().limit(10_000)));
        return draft;
    }
}
