package org.kinora.lib.derby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerbyTest {
    @Test
    void the_inlined_engine_boots_stores_and_shuts_down(@TempDir Path folder) throws SQLException {
        System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
        AutoloadedDriver driver = new AutoloadedDriver();
        String url = "jdbc:derby:" + folder.resolve("db");
        try (Connection connection = driver.connect(url + ";create=true", new Properties()); Statement statement = connection.createStatement()) {
            statement.execute("create table shot (id varchar(20) primary key, length_ms bigint)");
            statement.execute("insert into shot values ('12A', 2500)");
            try (ResultSet rows = statement.executeQuery("select length_ms from shot where id = '12A'")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getLong(1)).isEqualTo(2500);
            }
        }
        assertThatThrownBy(() -> driver.connect("jdbc:derby:;shutdown=true", new Properties())).isInstanceOfSatisfying(SQLException.class,
                stopped -> assertThat(stopped.getSQLState()).isEqualTo("XJ015"));
    }
}
