package org.kinora.direction.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kinora.api.platform.direction.DirectionSettings;
import org.kinora.api.platform.direction.Plan;
import org.kinora.api.platform.direction.PlanRequest;
import org.kinora.api.platform.direction.ShotEdit;
import org.kinora.api.platform.direction.Song;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.api.screenplay.ScriptIndex;
import org.kinora.api.story.Scene;
import org.kinora.api.story.Shot;
import org.kinora.api.story.Story;
import org.kinora.direction.internal.script.SceneScript;
import org.kinora.direction.internal.script.ScriptReader;
import org.kinora.screenplay.internal.fountain.Fountain;
import org.kinora.screenplay.internal.identity.Identity;

/** Scripts and their plans for tests. */
public final class Fixture {
    public static final KinoraDirector DIRECTOR = new KinoraDirector();

    private Fixture() {}

    /** A script version with its index. */
    public record Version(Screenplay screenplay, ScriptIndex index) {
        public Plan plan() {
            return DIRECTOR.plan(PlanRequest.of(screenplay, index));
        }

        public Plan plan(DirectionSettings settings) {
            return DIRECTOR.plan(new PlanRequest(screenplay, index, settings, List.of(), Optional.empty()));
        }

        public Plan plan(List<ShotEdit> edits) {
            return DIRECTOR.plan(new PlanRequest(screenplay, index, DirectionSettings.DEFAULT, edits, Optional.empty()));
        }

        public Plan plan(Song song) {
            return DIRECTOR.plan(new PlanRequest(screenplay, index, DirectionSettings.DEFAULT, List.of(), Optional.of(song)));
        }

        public Version rewritten(String fountain) {
            Screenplay next = read(fountain);
            return new Version(next, new Identity().identify(next, Optional.of(index)));
        }
    }

    public static Version version(String fountain) {
        Screenplay screenplay = read(fountain);
        return new Version(screenplay, new Identity().identify(screenplay, Optional.empty()));
    }

    public static Story story(String fountain) {
        return version(fountain).plan().story();
    }

    public static Scene scene(String fountain) {
        return story(fountain).scenes().getFirst();
    }

    /** The scenes of a script as direction reads them. */
    public static List<SceneScript> scripts(String... paragraphs) {
        Version version = version(String.join("\n\n", paragraphs) + "\n");
        return ScriptReader.read(version.screenplay(), version.index());
    }

    private static Screenplay read(String fountain) {
        return new Fountain().read(fountain.getBytes(StandardCharsets.UTF_8)).screenplay();
    }

    /** A shot without what order and time say. */
    public static Shot picture(Shot shot) {
        Shot bare = shot.withLabel("").withDuration(org.kinora.api.time.Rational.ZERO);
        return bare.withJoint(new org.kinora.api.story.Joint(bare.joint().transition(), bare.joint().length(), bare.joint().lead(),
                org.kinora.api.time.Rational.ZERO));
    }

    public static Path samples() {
        return Path.of(System.getProperty("kinora.shared")).resolve("../main/samples").normalize();
    }

    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static final String TWO = """
            Title: Two

            INT. KITCHEN - NIGHT

            A small kitchen with one lamp. ANNA, 40, a tired cook in a white apron, sits at the table. \
            PAUL, 50, tall, in a green coat, stands at the window.

            ANNA
            You came back after all.

            PAUL
            I said I would.

            ANNA
            You say many things, and most of them I never hear again until it is too late to do anything about them.

            PAUL
            (quietly)
            I know.

            ANNA
            Then why now?

            PAUL
            Because of the letter!

            He puts a LETTER on the table between them. She does not touch it.

            ANNA
            Read it to me.

            EXT. STREET - DAY

            Rain falls on empty pavement. Anna runs towards the station.

            ANNA
            Wait!
            """;
}
