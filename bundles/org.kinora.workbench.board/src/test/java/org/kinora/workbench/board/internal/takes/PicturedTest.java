package org.kinora.workbench.board.internal.takes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class PicturedTest {
    @Test
    void the_take_in_use_stands_first_and_what_has_no_picture_is_left_out() {
        assertThat(Pictured.of(JsonParser.parseString("{'takes':[{'name':'1A_t01','owner':'a','parts':{'image':'x'}},"
                + "{'name':'1A_t02','owner':'a','chosen':true,'starred':true,'origin':'drawn','parts':{'image':'y'}},"
                + "{'name':'1A_t03','owner':'a','parts':{'sound':'z'}},{'name':'1B_t01','owner':'b','parts':{'image':'z'}}]}")
                .getAsJsonObject(), "a"))
                .containsExactly(new Pictured("1A_t02", "y", "drawn", true, true), new Pictured("1A_t01", "x", "", false, false));
        assertThat(Pictured.of(JsonParser.parseString("{}").getAsJsonObject(), "a")).isEmpty();
    }
}
