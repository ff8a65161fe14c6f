package org.kinora.artist.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kinora.api.generate.Depiction;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedView;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Place;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.ShotFraming;
import org.kinora.api.story.ShotKind;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;
import org.kinora.stage.internal.KinoraStager;

/** Scripts, planned by the real director and staged by the real stager. */
public final class Films {
    public static final FilmFormat WIDE = format(1280, 720);
    /** Two who talk, for tests that run where no sample lies. */
    public static final String TALK = """
            Title: Talk

            INT. KITCHEN - NIGHT

            ANNA, 40, a cook in a white apron, stands at the table. PAUL, 50, tall, in a green coat, waits.

            ANNA
            You came back after all these years, did you?

            PAUL
            (angry)
            I said I would come back to you one day.

            ANNA
            You say many things.

            Paul takes a KEY from the table.
            """;
    private static final KinoraStager STAGER = new KinoraStager();

    private Films() {}

    /** A shot as the artist is asked for it. */
    public record Staged(Story story, Scene scene, Shot shot, Depiction depiction) {
        public StagedView view() {
            return depiction.staged().orElseThrow();
        }
    }

    public static FilmFormat format(int width, int height) {
        return new FilmFormat(width, height, Rational.of(24));
    }

    /** The sample scripts by name. */
    public static List<String> samples() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".fountain")).map(name -> name.replace(".fountain",
                    "")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Path.of(System.getProperty("kinora.samples", "../../samples"));
    }

    public static List<Staged> sample(String name, FilmFormat format) {
        try {
            return script(Files.readString(folder().resolve(name + ".fountain")), format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Staged> script(String fountain, FilmFormat format) {
        return script(fountain, format, UnaryOperator.identity());
    }

    /** All shots of a script, each framed as a rule makes of its planned framing. */
    public static List<Staged> script(String fountain, FilmFormat format, UnaryOperator<ShotFraming> framing) {
        Screenplay screenplay = new Fountain().read(fountain.getBytes(StandardCharsets.UTF_8)).screenplay();
        Story story = new KinoraDirector().plan(new PlanRequest(screenplay, new Identity().identify(screenplay, Optional.empty()),
                DirectionSettings.DEFAULT.withFormat(format), List.of(), Optional.empty())).story();
        List<Staged> all = new ArrayList<>();
        for (Scene planned : story.scenes()) {
            Scene scene = planned.with(planned.shots().stream().map(shot -> framed(shot, framing.apply(shot.framing()))).toList(), planned.lines());
            Staging staging = STAGER.stage(scene, story.bible(), format, List.of());
            for (Shot shot : scene.shots()) {
                if (shot.framing().kind() == ShotKind.CARD) continue;
                staging.shot(shot.id()).ifPresent(staged -> all.add(new Staged(story, scene, shot,
                        depiction(story, scene, shot, new StagedView(staging.location(staged), staged)))));
            }
        }
        return all;
    }

    /** The first shot that shows both who talk. */
    public static Staged talk() {
        return script(TALK, WIDE).stream().filter(shot -> shot.view().shot().placements().stream().filter(Placement::seen).count() == 2)
                .findFirst().orElseThrow();
    }

    private static Shot framed(Shot shot, ShotFraming framing) {
        return new Shot(shot.id(), shot.label(), shot.parent(), framing, shot.move(), shot.figures(), shot.props(), shot.focus(), shot.action(),
                shot.parts(), shot.titles(), shot.prompts(), shot.joint(), shot.duration(), shot.asked(), shot.locked(), shot.pacing(), shot.place());
    }

    private static Depiction depiction(Story story, Scene scene, Shot shot, StagedView view) {
        Place place = story.bible().place(shot.place().orElse(scene.place())).orElseThrow();
        return new Depiction(shot.id(), shot.framing(), place, scene.light(), shot.figures(), story.bible().characters(), story.bible().props(),
                shot.focus(),
                shot.action(), story.bible().style(), 1, Optional.of(view));
    }
}
