package org.kinora.film.internal.interchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.film.Cut;
import org.kinora.api.film.CutFormat;
import org.kinora.api.film.Role;
import org.kinora.api.time.Rational;
import org.kinora.api.work.Failure;
import org.kinora.film.internal.interchange.Lists;

class FcpTest {
    private final FcpFormat format = new FcpFormat();

    private CutFormat.Read read(String text) {
        return format.read(text.getBytes(StandardCharsets.UTF_8), Lists.empty(Rational.of(24)), Lists::any);
    }

    @ParameterizedTest
    @CsvSource({"fcpx_example, 8", "fcpx_project, 4"})
    void projects_of_final_cut_are_read_whole(String name, int atLeast) throws Exception {
        CutFormat.Read read = format.read(Lists.file(name + ".fcpxml"), Lists.empty(Rational.of(24)), Lists::any);
        assertThat(read.cut().clips(Role.PICTURE)).as(Lists.row(read.cut())).hasSizeGreaterThanOrEqualTo(atLeast);
        assertThat(read.cut().format().rate()).isEqualTo(Rational.of(30));
        assertThat(read.cut().format().width()).isEqualTo(1920);
    }

    @Property(tries = 200)
    void our_cut_comes_back_whole(@ForAll long seed) {
        Cut cut = Lists.worked(new Random(seed));
        CutFormat.Written written = format.write(cut, Lists::name);
        CutFormat.Read back = format.read(written.bytes(), Lists.empty(Rational.of(30)), Lists.of(cut));
        assertThat(back.cut()).isEqualTo(cut);
    }

    @Test
    void connected_clips_cover_the_spine_and_speeds_are_kept() {
        Cut cut = read("""
                <fcpxml version="1.10"><resources><format id="r1" frameDuration="1/24s" width="1920" height="1080"/>
                <asset id="r2" name="a" src="file:///m/a%20b.mov" start="10s" duration="100s" hasVideo="1"/>
                <asset id="r3" name="b" duration="100s" hasVideo="1"><media-rep src="./b.mov"/></asset></resources>
                <project name="P"><sequence format="r1" tcStart="3600s"><spine>
                <asset-clip ref="r2" name="A" offset="3600s" start="12s" duration="4s"><asset-clip ref="r3" name="B" lane="1" offset="13s" duration="2s"/>
                <marker start="14s" value="look" note="here"/></asset-clip>
                <transition name="Cross Dissolve" offset="86484/24s" duration="1s"/>
                <asset-clip ref="r3" name="C" offset="3604s" duration="2s"><timeMap><timept time="0s" value="1s"/><timept time="2s" value="5s"/></timeMap></asset-clip>
                </spine></sequence></project></fcpxml>""").cut();
        assertThat(Lists.row(cut)).isEqualTo("A:0+24@48 B:24+48@0 A_2:72+24@120 C:96+48@24/fade24-12*2");
        assertThat(cut.markers()).singleElement().satisfies(marker -> assertThat(marker.frame()).isEqualTo(48));
        assertThat(cut.metadata()).containsEntry("title", "P");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<fcpxml> | The file is no XML that can be read", "<x/> | The file is XML, but no FCPXML",
            "<fcpxml/> | The file holds no project",
        "'<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><fcpxml><project name=\"p\">&x;</project></fcpxml>' | The file"})
    void what_is_no_project_is_refused_in_words(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Failure.class).hasMessageContaining(message);
    }
}
