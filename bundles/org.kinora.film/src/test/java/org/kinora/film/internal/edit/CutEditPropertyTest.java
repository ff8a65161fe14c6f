package org.kinora.film.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kinora.api.film.Anchor;
import org.kinora.api.film.Blend;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutEdit.Edge;
import org.kinora.api.film.CutEdit.NewClip;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Level;
import org.kinora.api.film.Marker;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.film.Track;
import org.kinora.api.json.Json;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.cut.RandomCuts;
import org.kinora.film.internal.cut.Segments;

/** Rules that hold for every cut and every edit. */
class CutEditPropertyTest {
    private static final List<Rational> SPEEDS = List.of(Rational.of(2), Rational.of(1, 3), Rational.of(-1), Rational.ZERO, Rational.ONE);
    private final CutEditor editor = new CutEditor();

    /** An edit that may or may not have a place. */
    private static CutEdit any(Cut cut, Random random) {
        List<Clip> all = cut.tracks().stream().flatMap(track -> track.clips().stream()).toList();
        Clip clip = all.get(random.nextInt(all.size()));
        Clip picture = cut.clips(Role.PICTURE).get(random.nextInt(cut.clips(Role.PICTURE).size()));
        String id = random.nextInt(30) == 0 ? "nobody" : random.nextBoolean() ? picture.id() : clip.id();
        long by = random.nextInt(5) == 0 ? random.nextInt(400_000) - 200_000 : random.nextInt(61) - 30;
        Edge edge = random.nextBoolean() ? Edge.IN : Edge.OUT;
        Anchor at = new Anchor(random.nextInt(6) == 0 ? "" : clip.id(), random.nextInt(60) - 10);
        String track = cut.tracks().get(random.nextInt(cut.tracks().size())).id();
        Medium medium = random.nextBoolean() ? Cuts.footage("new") : Cuts.sound("new", random.nextBoolean());
        NewClip made = new NewClip("new" + random.nextInt(1000), medium, random.nextInt(20), 1 + random.nextInt(80));
        return switch (random.nextInt(23)) {
            case 0, 1 -> new CutEdit.Trim(id, edge, by);
            case 2, 3 -> new CutEdit.Ripple(id, edge, by);
            case 4 -> new CutEdit.Roll(id, by);
            case 5 -> new CutEdit.Slip(id, by);
            case 6 -> new CutEdit.Slide(id, by);
            case 7, 8 -> new CutEdit.Split(id, Math.abs(by));
            case 9 -> new CutEdit.Lift(id);
            case 10 -> new CutEdit.Extract(id);
            case 11, 12 -> new CutEdit.Move(id, track, at);
            case 13 -> new CutEdit.Group(List.of(id, picture.id()), random.nextBoolean() ? "g" : "");
            case 14 -> new CutEdit.Insert(track, at, made);
            case 15 -> new CutEdit.Overwrite(track, at, made);
            case 16 -> new CutEdit.Retime(id, SPEEDS.get(random.nextInt(SPEEDS.size())));
            case 17 -> new CutEdit.Transition(id, Blend.around("fade", Math.abs(by)));
            case 18 -> new CutEdit.Replace(id, medium, 3);
            case 20 -> new CutEdit.Nest(List.of(id, picture.id()), "nest" + random.nextInt(9));
            case 21 -> new CutEdit.Unnest(random.nextBoolean() ? "nest" + random.nextInt(9) : id);
            case 19 -> new CutEdit.SetTrack(track, random.nextBoolean(), random.nextBoolean(), random.nextInt(4) == 0);
            default -> new CutEdit.Mark(new Marker(Marker.Kind.NOTE, "m" + random.nextInt(4), 0, "Note", ""), at);
        };
    }

    @Property(tries = 400)
    void whatever_is_done_the_cut_stays_whole_and_can_be_rendered(@ForAll long seed) {
        Random random = new Random(seed);
        Cut cut = RandomCuts.of(random);
        for (int i = 0; i < 12; i++) {
            CutEdit edit = any(cut, random);
            cut = editor.edit(cut, List.of(edit)).cut();
            assertThat(Json.read(Json.write(edit), CutEdit.class)).isEqualTo(edit);
            Cuts.whole(cut);
        }
        assertThat(new Segments(cut, 1, "e").requests().stream().mapToLong(SegmentRequest::frames).sum()).isEqualTo(cut.frames());
        assertThat(Json.read(Json.write(cut), Cut.class)).isEqualTo(cut);
    }

    @Property(tries = 200)
    void the_same_edits_give_the_same_cut_and_a_refused_one_changes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        Cut first = RandomCuts.of(random);
        Cut cut = first;
        List<CutEdit> edits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            CutEdit edit = any(cut, random);
            edits.add(edit);
            EditedCut edited = editor.edit(cut, List.of(edit));
            if (!edited.conflicts().isEmpty()) assertThat(edited.cut()).isEqualTo(cut);
            cut = edited.cut();
        }
        assertThat(editor.edit(first, edits).cut()).isEqualTo(cut);
    }

    @Property(tries = 200)
    void a_ripple_and_its_opposite_bring_the_pictures_and_lines_back(@ForAll long seed) {
        Random random = new Random(seed);
        Cut cut = RandomCuts.of(random);
        Clip clip = cut.clips(Role.PICTURE).get(random.nextInt(cut.clips(Role.PICTURE).size()));
        long by = 1 + random.nextInt(40);
        Cut back = editor.edit(cut, List.of(new CutEdit.Ripple(clip.id(), Edge.OUT, by), new CutEdit.Ripple(clip.id(), Edge.OUT, -by))).cut();
        assertThat(places(back, Role.PICTURE)).isEqualTo(places(cut, Role.PICTURE));
        assertThat(places(back, Role.DIALOGUE)).isEqualTo(places(cut, Role.DIALOGUE));
    }

    @Property(tries = 200)
    void a_line_keeps_to_the_frame_of_its_shot_wherever_the_shots_go(@ForAll long seed) {
        Random random = new Random(seed);
        Cut cut = RandomCuts.of(random);
        List<Clip> pictures = cut.clips(Role.PICTURE);
        String moved = pictures.get(random.nextInt(pictures.size())).id();
        String beside = pictures.get(random.nextInt(pictures.size())).id();
        EditedCut edited = editor.edit(cut, List.of(new CutEdit.Move(moved, "picture", Anchor.at(beside))));
        Clock clock = new Clock(cut.format().rate());
        for (Clip line : edited.cut().clips(Role.DIALOGUE)) {
            Clip before = Cuts.clip(cut, line.id());
            if (line.length() != before.length()) continue;
            Rational then = clock.frame(Role.DIALOGUE, before.position()).minus(Rational.of(Cuts.clip(cut, line.linked()).position()));
            Rational now = clock.frame(Role.DIALOGUE, line.position()).minus(Rational.of(Cuts.clip(edited.cut(), line.linked()).position()));
            assertThat(Math.abs(now.minus(then).toDouble())).as("frames that %s is off", line.id()).isLessThan(0.002);
        }
    }

    @Property(tries = 100)
    void a_locked_track_keeps_its_clips(@ForAll long seed) {
        Random random = new Random(seed);
        Cut cut = editor.apply(RandomCuts.of(random), new CutEdit.SetTrack("picture", false, false, true));
        for (int i = 0; i < 8; i++) {
            CutEdit edit = any(cut, random);
            if (edit instanceof CutEdit.SetTrack) continue;
            Cut edited = editor.edit(cut, List.of(edit)).cut();
            assertThat(edited.clips(Role.PICTURE)).isEqualTo(cut.clips(Role.PICTURE));
        }
    }

    private static List<String> places(Cut cut, Role role) {
        return cut.track(role).map(Track::clips).orElse(List.of()).stream().map(clip -> clip.id() + "@" + clip.position() + "+"
                + clip.length() + "/" + clip.in())
                .toList();
    }
}
