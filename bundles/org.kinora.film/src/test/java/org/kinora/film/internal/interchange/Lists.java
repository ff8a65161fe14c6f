package org.kinora.film.internal.interchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.kinora.api.asset.AssetId;
import org.kinora.api.film.Anchor;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Effect;
import org.kinora.api.film.Grade;
import org.kinora.api.film.KeyFrame;
import org.kinora.api.film.Keys;
import org.kinora.api.film.Level;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Mastering;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.media.Fit;
import org.kinora.api.story.FilmFormat;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.cut.RandomCuts;
import org.kinora.film.internal.edit.CutEditor;

/** What the tests of interchange formats share: files of other programs, media that are always there, cuts that somebody worked on. */
public final class Lists {
    private Lists() {}

    public static Cut empty(Rational rate) {
        return new Cut(new FilmFormat(1280, 720, rate), "en", 0, List.of(), List.of(), Map.of(), Mastering.STANDARD);
    }

    /** Every medium is there. */
    public static Optional<CutFormat.Found> any(List<String> names, Role role) {
        AssetId asset = new AssetId(Json.hash(names.getFirst()), role.sounding() ? "audio/wav" : "video/mp4");
        return Optional.of(new CutFormat.Found(role.sounding() ? new Medium.Sound(asset, false) : new Medium.Footage(asset, Fit.CROP), 0));
    }

    /** A file of another program. */
    public static byte[] file(String name) throws java.io.IOException {
        Path file = Path.of(System.getProperty("kinora.shared", "../../../shared"), "data/video/interchange", name);
        Assumptions.assumeTrue(Files.exists(file), () -> "the shared folder with " + file.getFileName() + " is not there");
        return Files.readAllBytes(file);
    }

    /** The media of a cut by the names that a list uses. */
    public static CutFormat.MediaFinder of(Cut cut) {
        Map<String, Medium> media = new HashMap<>();
        cut.tracks().forEach(track -> track.clips().forEach(clip -> media.put(name(clip), clip.medium())));
        return (names, role) -> Optional.ofNullable(media.get(names.getFirst())).map(medium -> new CutFormat.Found(medium, 0));
    }

    public static String name(Clip clip) {
        return "file-" + clip.id() + ".mov";
    }

    /** The cut of a random story after a day in the cutting room. */
    public static Cut worked(Random random) {
        Cut cut = RandomCuts.of(random);
        CutEditor editor = new CutEditor();
        List<Clip> pictures = cut.clips(Role.PICTURE);
        for (int i = 0; i < 8; i++) {
            Clip clip = pictures.get(random.nextInt(pictures.size()));
            Track track = cut.tracks().get(random.nextInt(cut.tracks().size()));
            String any = track.clips().isEmpty() ? clip.id() : track.clips().get(random.nextInt(track.clips().size())).id();
            CutEdit edit = switch (random.nextInt(13)) {
                case 0 -> new CutEdit.Split(any, 1 + random.nextInt(30));
                case 1 -> new CutEdit.Lift(any);
                case 2 -> new CutEdit.Retime(clip.id(), List.of(Rational.of(1, 3), Rational.of(-1), Rational.ZERO, Rational.of(7,
                        2)).get(random.nextInt(4)));
                case 3 -> new CutEdit.Loudness(any, new Level(random.nextInt(2000) - 1000, 0, 1, random.nextInt(2001) - 1000));
                case 4 -> new CutEdit.SetTrack(track.id(), random.nextBoolean(), random.nextBoolean(), false);
                case 5 -> new CutEdit.Mark(new Marker(Marker.Kind.NOTE, "m" + i, 0, random.nextBoolean() ? "" : "Look", "too dark"),
                        new Anchor(clip.id(), random.nextInt(20)));
                case 6 -> new CutEdit.Group(List.of(any, clip.id()), "g");
                case 7 -> new CutEdit.Trim(any, CutEdit.Edge.OUT, random.nextInt(11) - 5);
                case 8 -> new CutEdit.AddTrack("extra" + i, Role.EFFECTS, "Extra " + i);
                case 9 -> new CutEdit.GradeFilm(grade(random));
                case 10 -> new CutEdit.AddTrack("overlay" + i, Role.OVERLAY, "");
                default -> new CutEdit.Treat(clip.id(), effects(random));
            };
            cut = editor.edit(cut, List.of(edit)).cut();
            if (edit instanceof CutEdit.AddTrack add && add.role() == Role.OVERLAY) cut = editor.edit(cut, List.of(new CutEdit.Overwrite(add.track(),
                    new Anchor(clip.id(), 2), new CutEdit.NewClip("logo" + i, random.nextBoolean() ? new Medium.Colour("000000") : clip.medium(),
                            random.nextInt(5), 6)), new CutEdit.Treat("logo" + i, effects(random)))).cut();
        }
        return cut;
    }

    private static Grade grade(Random random) {
        return new Grade(random.nextInt(2001) - 1000, 0, Grade.Wheel.all(random.nextInt(500)), Grade.Wheel.all(1000), Grade.Wheel.all(900), 1200,
                List.of(), random.nextBoolean() ? "" : "noir", Optional.empty(), 1000);
    }

    private static List<Effect> effects(Random random) {
        Keys moving = new Keys(List.of(new KeyFrame(0, 0, KeyFrame.Ease.SMOOTH), new KeyFrame(1 + random.nextInt(40), random.nextInt(1_000_000))));
        List<Effect> all = List.of(Effect.Transform.zoom(moving), new Effect.Graded(grade(random)), new Effect.Opacity(moving),
                new Effect.Mixed(Effect.Mixed.Mode.SCREEN), new Effect.Surround(true, "000000"), new Effect.Framing(moving, Keys.of(Keys.ONE)),
                new Effect.Smoothed(Effect.Smoothed.Way.FLOW));
        return all.stream().filter(effect -> random.nextBoolean()).toList();
    }

    /** Pictures of a cut in one line: {@code id:position+length@in/transition*speed}. */
    public static String row(Cut cut) {
        return String.join(" ", cut.clips(Role.PICTURE).stream().map(clip -> clip.id().replace(' ', '_') + ":" + clip.position() + "+" + clip.length()
                + "@" + clip.in() + (clip.blend().length() > 0 ? "/" + clip.blend().kind() + clip.blend().length() + "-" + clip.blend().before() : "")
                + (clip.speed().equals(Rational.ONE) ? "" : "*" + clip.speed())).toList());
    }
}
