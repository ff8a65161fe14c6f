package org.kinora.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * What tests need to know of one bundle.
 *
 * @param exports exported packages with their versions
 * @param imports imported packages
 * @param components texts of its component descriptions
 */
public record BundleFile(String name, Map<String, String> exports, List<String> imports, List<String> components) {

    public static List<BundleFile> read(List<Path> jars) {
        return jars.stream().map(BundleFile::read).toList();
    }

    public static BundleFile read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes headers = file.getManifest().getMainAttributes();
            List<String> components = new ArrayList<>();
            for (String path : clauses(headers.getValue("Service-Component")).keySet())
                components.add(new String(file.getInputStream(file.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8));
            // A fragment is a part of its host, and exports what the host exports.
            String host = headers.getValue("Fragment-Host");
            String name = String.join("", clauses(host == null ? headers.getValue("Bundle-SymbolicName") : host).keySet());
            return new BundleFile(name, clauses(headers.getValue("Export-Package")), List.copyOf(clauses(headers.getValue("Import-Package"))
                    .keySet()),
                    components);
        } catch (IOException broken) {
            throw new UncheckedIOException(jar.toString(), broken);
        }
    }

    /** The clauses of a manifest header: each name with its version attribute, empty without one (OSGi Core 8, 3.2.4). */
    public static Map<String, String> clauses(String header) {
        Map<String, String> clauses = new TreeMap<>();
        for (String clause : split(header == null ? "" : header, ',')) {
            String version = "";
            List<String> parts = split(clause, ';');
            for (String part : parts) if (part.startsWith("version=")) version = part.substring("version=".length()).replace("\"", "");
            for (String part : parts) if (!part.contains("=")) clauses.put(part, version);
        }
        return clauses;
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            if (c == '"') quoted = !quoted;
            if (c == at && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        if (!part.toString().isBlank()) parts.add(part.toString().strip());
        return parts;
    }
}
