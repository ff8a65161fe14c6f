package org.kinora.film.internal.interchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinora.api.work.Failure;

class XmlFileTest {
    private static String text(byte[] bytes) {
        return new XmlFile().read(bytes).text().toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16BE", "UTF-16LE"})
    void a_file_is_read_in_the_encoding_that_it_declares(String charset) {
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\n<a>Größe</a>").getBytes(Charset.forName(charset));
        assertThat(text(bytes)).isEqualTo("Größe");
    }

    @Test
    void a_byte_order_mark_counts_more_than_what_is_declared() {
        assertThat(text("\uFEFF<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>Größe</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("Größe");
        assertThat(text("\uFEFF<a>Größe</a>".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Größe");
        assertThat(text("<a>Größe</a>".getBytes(StandardCharsets.UTF_8))).as("nothing is declared").isEqualTo("Größe");
    }

    @Test
    void bytes_that_are_no_text_are_told_with_their_line() {
        byte[] bytes = "<a>\n\n<b>ab</b></a>".getBytes(StandardCharsets.UTF_8);
        bytes[9] = (byte) 0xC3;
        assertThatThrownBy(() -> new XmlFile().read(bytes)).isInstanceOf(Failure.class).hasMessageContaining("line 3");
        byte[] unknown = "<?xml version=\"1.0\" encoding=\"klingon\"?><a/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new XmlFile().read(unknown)).isInstanceOf(Failure.class).hasMessageContaining("line 1");
    }
}
