package org.kinora.production.internal.operations.documents;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values (RFC 4180): lines end with CR LF, quotes where a value needs them. */
final class Csv {
    private Csv() {}

    static String line(List<String> values) {
        return values.stream().map(Csv::value).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String value(String text) {
        boolean plain = text.chars().noneMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r') && text.equals(text.strip());
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
