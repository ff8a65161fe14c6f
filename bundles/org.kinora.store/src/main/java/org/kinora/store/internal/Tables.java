package org.kinora.store.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database, those that others refer to first; our bookkeeping of versions left out. Names in lower case. */
final class Tables {
    private Tables() {}

    static List<String> inOrder(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        TreeMap<String, TreeSet<String>> needs = new TreeMap<>();
        try (ResultSet tables = data.getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) needs.put(tables.getString("TABLE_NAME"), new TreeSet<>());
        }
        for (String table : needs.keySet()) {
            try (ResultSet keys = data.getImportedKeys(null, connection.getSchema(), table)) {
                while (keys.next()) needs.get(table).add(keys.getString("PKTABLE_NAME"));
            }
        }
        SequencedSet<String> order = new LinkedHashSet<>();
        needs.keySet().forEach(table -> add(table, needs, order, new TreeSet<>()));
        return new ArrayList<>(order.stream().map(table -> table.toLowerCase(Locale.ROOT)).filter(table -> !table.equals("schema_version")).toList());
    }

    private static void add(String table, TreeMap<String, TreeSet<String>> needs, SequencedSet<String> order, TreeSet<String> visiting) {
        if (order.contains(table) || !visiting.add(table)) return;
        needs.getOrDefault(table, new TreeSet<>()).forEach(needed -> add(needed, needs, order, visiting));
        order.add(table);
    }
}
