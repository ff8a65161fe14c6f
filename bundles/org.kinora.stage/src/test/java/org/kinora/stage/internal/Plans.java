package org.kinora.stage.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.stage.StageEdit;
import org.kinora.api.stage.Staging;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Story;
import org.kinora.api.time.Rational;
import org.kinora.direction.internal.KinoraDirector;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;

/** Scripts planned by the real director, and their stagings. */
final class Plans {
    static final KinoraStager STAGER = new KinoraStager();
    static final FilmFormat WIDE = format(1280, 720);
    static final FilmFormat UPRIGHT = format(720, 1280);
    static final FilmFormat SQUARE = format(1080, 1080);
    static final FilmFormat CLASSIC = format(960, 720);
    private static final KinoraDirector DIRECTOR = new KinoraDirector();

    private Plans() {}

    /** One scene on its set. */
    record Staged(Story story, Scene scene, Staging staging) {
        FilmFormat format() {
            return story.format();
        }
    }

    private static FilmFormat format(int width, int height) {
        return new FilmFormat(width, height, Rational.of(24));
    }

    static Story story(String fountain, FilmFormat format) {
        Screenplay screenplay = new Fountain().read(fountain.getBytes(StandardCharsets.UTF_8)).screenplay();
        return DIRECTOR.plan(new PlanRequest(screenplay, new Identity().identify(screenplay, Optional.empty()),
                DirectionSettings.DEFAULT.withFormat(format), List.of(), Optional.empty())).story();
    }

    static List<Staged> staged(String fountain, FilmFormat format) {
        Story story = story(fountain, format);
        return story.scenes().stream().map(scene -> new Staged(story, scene, STAGER.stage(scene, story.bible(), format, List.of()))).toList();
    }

    /** The first scene of a script. */
    static Staged scene(String fountain) {
        return staged(fountain, WIDE).getFirst();
    }

    static Staging edited(Staged staged, StageEdit... edits) {
        return STAGER.stage(staged.scene(), staged.story().bible(), staged.format(), List.of(edits));
    }

    static List<Path> samples() {
        Path folder = Path.of(System.getProperty("kinora.shared")).resolve("../main/samples").normalize();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".fountain")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static final String TALK = """
            Title: Talk

            INT. KITCHEN - NIGHT

            A small kitchen. ANNA, 40, a cook in a white apron, stands at the table. PAUL, 50, tall, in a green coat, waits.

            ANNA
            You came back after all.

            PAUL
            I said I would.

            ANNA
            You say many things.

            PAUL
            I know.

            ANNA
            Then why now?

            PAUL
            Because of the letter.

            Paul opens the fridge. Anna looks at the window.

            ANNA
            There is nothing left.

            PAUL
            I see that.
            """;
}
