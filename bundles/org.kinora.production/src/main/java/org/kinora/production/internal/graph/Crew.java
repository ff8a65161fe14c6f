package org.kinora.production.internal.graph;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.kinora.api.generate.Composer;
import org.kinora.api.generate.ImageGenerator;
import org.kinora.api.generate.ModelCard;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.SoundMaker;
import org.kinora.api.generate.Sounding;
import org.kinora.api.generate.Speaker;
import org.kinora.api.generate.VideoGenerator;
import org.kinora.api.platform.plugins.Guard;
import org.kinora.api.platform.plugins.Providers;
import org.kinora.production.internal.voice.Speakers;

/** Who makes what: the first provider of each capability that can do what is wanted. Any of them may be missing; the film then goes without. */
record Crew(Providers providers, Guard guard) {
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    /** One that draws from the staging, else any. */
    Optional<ImageGenerator> painter() {
        return providers.all(ImageGenerator.class).stream().filter(this::drawsFromStaging).findFirst().or(() -> first(ImageGenerator.class));
    }

    boolean drawsFromStaging(ImageGenerator painter) {
        return can(painter, "staged");
    }

    /** Who lets the figures of a staged shot act. */
    Optional<VideoGenerator> performer() {
        return providers.all(VideoGenerator.class).stream().filter(maker -> can(maker, "performance")).findFirst();
    }

    /** Who moves a camera over a picture. */
    Optional<VideoGenerator> camera() {
        return providers.all(VideoGenerator.class).stream().filter(maker -> !can(maker, "performance")).findFirst();
    }

    private boolean can(Provider<?> provider, String feature) {
        return card(provider).features().contains(feature);
    }

    /** What a maker says of itself. */
    ModelCard card(Provider<?> maker) {
        return guard.shortCall(maker, "describing a model", maker::describe);
    }

    Optional<Composer> composer() {
        return first(Composer.class);
    }

    Optional<SoundMaker> soundMaker() {
        return first(SoundMaker.class);
    }

    /** What a sound maker hears in an action. */
    List<Sounding> heard(SoundMaker maker, String action, String place, String ambience) {
        return guard.shortCall(maker, "hearing an action", () -> maker.hear(action, place, ambience));
    }

    /** All who speak. */
    Speakers speakers() {
        return new Speakers(providers, guard);
    }

    /** The first speaker that knows a language, by its main tag. */
    Optional<Speaker> speaker(String language) {
        return speakers().speaking(language).map(Speakers.Known::speaker);
    }

    /** Lets the speakers load their models while the film is planned. Where that fails, the first line fails the same way and says so. */
    void warmUpSpeakers() {
        for (Speaker speaker : providers.all(Speaker.class)) {
            Thread.ofVirtual().name("warming up " + speaker.getClass().getName()).start(() -> {
                try {
                    guard.longCall(speaker, "warming up", WARM_UP, () -> false, () -> {
                        speaker.warmUp();
                        return null;
                    });
                } catch (RuntimeException | Error cold) {
                    // Nobody waits for this, and at the end of a short run even the classes for an orderly failure may be gone.
                }
            });
        }
    }

    private <P> Optional<P> first(Class<P> capability) {
        return providers.all(capability).stream().findFirst();
    }
}
