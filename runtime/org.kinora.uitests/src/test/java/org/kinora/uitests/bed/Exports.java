package org.kinora.uitests.bed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packages that a bundle exports, as the framework's property for extra system packages wants them. */
final class Exports {
    private static final Pattern CLAUSE = Pattern.compile("([\\w.]+)((?:;[\\w-]+:?=(?:\"[^\"]*\"|[^;,\"]*))*)");
    private static final Pattern VERSION = Pattern.compile(";version=\"?([\\w.]+)");

    private Exports() {}

    static String of(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            String header = file.getManifest().getMainAttributes().getValue("Export-Package");
            List<String> clauses = new ArrayList<>();
            Matcher clause = CLAUSE.matcher(header == null ? "" : header);
            while (clause.find()) {
                Matcher version = VERSION.matcher(clause.group(2));
                clauses.add(clause.group(1) + (version.find() ? ";version=\"" + version.group(1) + "\"" : ""));
            }
            return String.join(",", clauses);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
