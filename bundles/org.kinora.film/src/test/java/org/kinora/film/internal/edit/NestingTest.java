package org.kinora.film.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kinora.api.film.Clip;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutEdit;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.EditedCut;
import org.kinora.api.film.Medium;
import org.kinora.api.film.Role;
import org.kinora.api.json.Json;
import org.kinora.api.platform.film.SegmentRequest;
import org.kinora.api.time.Rational;
import org.kinora.film.internal.cut.Segments;
import org.kinora.film.internal.interchange.EdlFormat;
import org.kinora.film.internal.interchange.Lists;
import org.kinora.film.internal.interchange.otio.OtioFormat;
import org.kinora.film.internal.interchange.xml.FcpFormat;

class NestingTest {
    private final CutEditor editor = new CutEditor();

    /** Some neighbours of a random cut, as one clip. */
    private Cut nested(Cut cut, Random random) {
        List<Clip> row = cut.clips(Role.PICTURE);
        int from = random.nextInt(row.size());
        int to = Math.min(row.size(), from + 1 + random.nextInt(4));
        List<String> ids = row.subList(from, to).stream().map(Clip::id).toList();
        EditedCut edited = editor.edit(cut, List.of(new CutEdit.Nest(ids, "nest")));
        assertThat(edited.conflicts()).isEmpty();
        return edited.cut();
    }

    @Property(tries = 100)
    void clips_that_are_nested_and_laid_out_again_are_the_clips_they_were(@ForAll long seed) {
        Random random = new Random(seed);
        Cut cut = Lists.worked(random);
        Cut nested = nested(cut, random);
        Cuts.whole(nested);
        assertThat(nested.frames()).isEqualTo(cut.frames());
        assertThat(new Segments(nested, 1, "e").requests().stream().mapToLong(SegmentRequest::frames).sum()).isEqualTo(cut.frames());
        EditedCut laid = editor.edit(nested, List.of(new CutEdit.Unnest("nest")));
        assertThat(laid.conflicts()).isEmpty();
        assertThat(laid.cut().clips(Role.PICTURE)).isEqualTo(cut.clips(Role.PICTURE));
        assertThat(Json.read(Json.write(nested), Cut.class)).isEqualTo(nested);
    }

    @Property(tries = 100)
    void a_nest_is_a_stack_in_opentimelineio_and_comes_back_whole(@ForAll long seed) {
        Random random = new Random(seed);
        Cut cut = nested(Lists.worked(random), random);
        CutFormat format = new OtioFormat();
        byte[] file = format.write(cut, Lists::name).bytes();
        assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8)).contains("\"Stack.1\"");
        assertThat(format.read(file, Lists.empty(Rational.of(30)), Lists.of(cut)).cut()).isEqualTo(cut);
    }

    @Property(tries = 50)
    void formats_without_nests_get_what_they_show(@ForAll long seed) {
        Random random = new Random(seed);
        Cut flat = Lists.worked(random);
        Cut cut = nested(flat, random);
        for (CutFormat format : List.of(new EdlFormat(), new FcpFormat())) {
            Cut read = format.read(format.write(cut, Lists::name).bytes(), Lists.empty(cut.format().rate()), Lists.of(flat)).cut();
            Cut plain = format.read(format.write(flat, Lists::name).bytes(), Lists.empty(cut.format().rate()), Lists.of(flat)).cut();
            assertThat(read.clips(Role.PICTURE)).isEqualTo(plain.clips(Role.PICTURE));
        }
    }

    @Property(tries = 50)
    void the_sound_of_a_film_does_not_change_the_pictures_of_a_nest(@ForAll long seed) {
        Random random = new Random(seed);
        Cut cut = nested(Lists.worked(random), random);
        Clip nest = cut.clips(Role.PICTURE).stream().filter(clip -> clip.id().equals("nest")).findFirst().orElseThrow();
        Cut loud = new Cut(cut.format(), cut.language(), cut.frames(), cut.tracks(), List.of(), java.util.Map.of("title", "Other"),
                cut.mastering());
        assertThat(((Medium.Nest) nest.medium()).cut().tracks()).hasSize(1);
        assertThat(new Segments(loud, 1, "e").requests()).isEqualTo(new Segments(cut, 1, "e").requests());
    }
}
