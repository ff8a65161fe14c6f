package org.kinora.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlScriptTest {
    @Test
    void statements_end_at_semicolons_that_are_neither_quoted_nor_in_a_comment() {
        assertThat(SqlScript.statements("CREATE TABLE a (b INT); -- one; two\nINSERT INTO a VALUES ('x;--y'';');\n\n;DROP TABLE a"))
                .containsExactly("CREATE TABLE a (b INT)", "INSERT INTO a VALUES ('x;--y'';')", "DROP TABLE a");
    }

    @Test
    void comments_stand_for_a_line_break() {
        assertThat(SqlScript.statements("SELECT 1 -- a\nFROM b")).containsExactly("SELECT 1 \nFROM b");
        assertThat(SqlScript.statements("-- nothing")).isEmpty();
    }
}
