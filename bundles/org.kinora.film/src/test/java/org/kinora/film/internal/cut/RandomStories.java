package org.kinora.film.internal.cut;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.kinora.api.asset.AssetId;
import org.kinora.api.json.Json;
import org.kinora.api.media.Fit;
import org.kinora.api.platform.film.Handles;
import org.kinora.api.platform.film.Materials;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Line;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.Stories;

/** Stories of every shape, from a seed. */
final class RandomStories {
    private static final List<Rational> RATES = List.of(Rational.of(24), Rational.of(25), Rational.of(30), Rational.of(24_000, 1001),
            Rational.of(60));
    private static final List<String> KINDS = List.of("cut", "cut", "cut", "fade", "fadeblack", "wipeleft", "circleopen", "no-such-kind");

    private RandomStories() { }

    static Arbitrary<Story> all() {
        return Arbitraries.longs().map(seed -> story(new Random(seed)));
    }

    static Story story(Random random) {
        Rational rate = RATES.get(random.nextInt(RATES.size()));
        Stories stories = new Stories(random.nextInt(4) == 0 ? "" : "A Title", "en", new FilmFormat(640, 360, rate));
        int lines = 0;
        for (int scene = 0; scene <= random.nextInt(4); scene++) {
            for (int shot = 0; shot <= random.nextInt(5); shot++) {
                String kind = KINDS.get(random.nextInt(KINDS.size()));
                Rational length = Rational.of(random.nextInt(80)).dividedBy(rate);
                Rational duration = Rational.of(1 + random.nextInt(random.nextBoolean() ? 5 : 200)).dividedBy(rate);
                stories.shot("s" + scene + "." + shot, duration, Stories.joint(kind, "cut".equals(kind) ? Rational.ZERO : length),
                        random.nextInt(5) == 0 ? "LATER" : "");
                if (random.nextBoolean())
                    stories.line("l" + lines++, "Words that are said here, " + random.nextInt(100) + " of them.",
                            Rational.of(random.nextInt(300) - 100, 100),
                            Rational.of(1 + random.nextInt(400), 100));
            }
            stories.scene("s" + scene);
        }
        return stories.cue("c", "s0.0", "s0.0", Rational.of(8)).story();
    }

    static AssetId asset(String name, String type) {
        return new AssetId(Json.sha256(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), type);
    }

    /** A clip with its handles for most shots, speech for most lines, music and ambience. */
    static Materials materials(Story story, Map<String, Handles> handles) {
        Map<String, Materials.Picture> pictures = new HashMap<>();
        Map<String, Materials.Speech> speech = new HashMap<>();
        Map<String, Materials.Sound> ambience = new HashMap<>();
        for (Shot shot : story.shots().toList()) {
            Handles extra = handles.get(shot.id());
            long frames = shot.duration().frames(story.format().rate()) + extra.head() + extra.tail();
            pictures.put(shot.id(), new Materials.Picture(asset(shot.id(), "video/mp4"), frames, extra.head(), Fit.CROP, false));
        }
        for (Line line : story.lines().toList())
            speech.put(line.id(), new Materials.Speech(asset(line.id(), "audio/wav"), line.duration().samples(48_000), Optional.empty()));
        for (Scene scene : story.scenes()) ambience.put(scene.id(), new Materials.Sound(asset("room" + scene.id(), "audio/wav"), 192_000));
        return new Materials(pictures, speech, Map.of("c", new Materials.Sound(asset("c", "audio/wav"), 384_000)), ambience, Optional.empty());
    }
}
