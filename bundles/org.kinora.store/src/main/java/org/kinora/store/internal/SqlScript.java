package org.kinora.store.internal;

import java.util.ArrayList;
import java.util.List;

/** Splits a script at its semicolons, those in quotes and in {@code --} comments aside. */
final class SqlScript {
    private SqlScript() {}

    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < script.length(); i++) {
            char c = script.charAt(i);
            if (!quoted && script.startsWith("--", i)) {
                int end = script.indexOf('\n', i);
                i = end < 0 ? script.length() : end;
                statement.append('\n');
            } else if (c == ';' && !quoted) {
                add(statement, statements);
            } else {
                if (c == '\'') quoted = !quoted;
                statement.append(c);
            }
        }
        add(statement, statements);
        return statements;
    }

    private static void add(StringBuilder statement, List<String> statements) {
        String text = statement.toString().strip();
        if (!text.isEmpty()) statements.add(text);
        statement.setLength(0);
    }
}
