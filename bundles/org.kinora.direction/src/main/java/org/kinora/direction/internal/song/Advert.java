package org.kinora.direction.internal.song;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.story.Angle;
import org.kinora.api.story.Bible;
import org.kinora.api.story.CameraMove;
import org.kinora.api.story.Joint;
import org.kinora.api.story.Pacing;
import org.kinora.api.story.Prompts;
import org.kinora.api.story.Prop;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.ShotSize;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.words.Tokens;

/** The end of an advertisement: the product close, then a card that says what to do. Pure. */
public final class Advert {
    private Advert() {}

    /** @param settings product and call; what is empty comes from the title page or the title */
    public static Story of(Story story, DirectionSettings settings) {
        if (story.scenes().isEmpty()) return story;
        String product = first(settings.product(), story.credits().getOrDefault("product", ""), story.title(), "the product");
        String call = first(settings.callToAction(), story.credits().getOrDefault("call-to-action", ""), product);
        Prop prop = prop(story.bible(), product);
        List<Prop> props = new ArrayList<>(story.bible().props());
        if (!props.contains(prop)) props.add(prop);
        props.sort(Comparator.comparing(Prop::id));
        Bible bible = new Bible(story.bible().characters(), story.bible().places(), List.copyOf(props), story.bible().style());
        Scene last = story.scenes().getLast();
        List<Shot> shots = new ArrayList<>(last.shots());
        shots.removeIf(shot -> shot.framing().kind() == ShotKind.CARD && shot.titles().isEmpty());
        int azimuth = shots.isEmpty() || shots.getLast().framing().azimuth() <= 0 ? 30 : -30;
        shots.add(shot("ad.product", new ShotFraming(ShotKind.INSERT, ShotSize.EXTREME_CLOSE, Angle.EYE, azimuth, 100),
                new CameraMove(CameraMove.Kind.DOLLY_IN, 300, CameraMove.Easing.IN_OUT),
                List.of(prop.id()), "Close on " + prop.description() + ".", "", Joint.CUT, new Prompts("insert, extreme close-up of "
                        + prop.description() + "; product photograph, clean light; "
                        + bible.style().description(), "people, text, watermark", "slow dolly in", "joyful, light")));
        shots.add(shot("ad.call", new ShotFraming(ShotKind.CARD, ShotSize.WIDE, Angle.EYE, 0, 24), CameraMove.STILL, List.of(), "A card reads: "
                + call, call,
                new Joint("fade", Rational.of(1, 3), Rational.ZERO, Rational.ZERO), new Prompts("a plain card with the text: " + call, "", "", "")));
        List<Scene> scenes = new ArrayList<>(story.scenes());
        scenes.set(scenes.size() - 1, last.with(List.copyOf(shots), last.lines()));
        Rational length = settings.duration().orElse(Rational.of(30));
        return new Story(story.title(), story.language(), story.credits(), story.format(), bible, List.copyOf(scenes), story.cues(),
                Optional.of(length));
    }

    private static Shot shot(String id, ShotFraming framing, CameraMove move, List<String> props, String action, String titles, Joint joint,
            Prompts prompts) {
        Rational length = Rational.of(5, 2);
        return new Shot(id, "", Optional.empty(), framing, move, List.of(), props, props.stream().findFirst(), action, List.of(), titles, prompts,
                joint, length, Optional.empty(), false,
                new Pacing(length, Rational.ZERO, 0, false), Optional.empty());
    }

    /** The prop of that name, or the one whose name is part of it, else a new one. */
    private static Prop prop(Bible bible, String product) {
        List<String> words = Tokens.lower(product);
        return bible.props().stream().filter(prop -> Collections.indexOfSubList(words, Tokens.lower(prop.name())) >= 0).findFirst()
                .orElseGet(() -> new Prop(Tokens.slug(product), product, "thing", product));
    }

    private static String first(String... words) {
        for (String word : words) if (!word.isBlank()) return word.strip();
        return "";
    }
}
