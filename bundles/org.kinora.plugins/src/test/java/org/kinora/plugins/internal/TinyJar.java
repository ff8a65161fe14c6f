package org.kinora.plugins.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A jar that a test makes: manifest headers, texts, and classes compiled from source. */
public final class TinyJar {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** A bundle of a name and version. */
    public static TinyJar bundle(String symbolicName, String version) {
        return new TinyJar().with("Bundle-ManifestVersion", "2").with("Bundle-SymbolicName", symbolicName).with("Bundle-Version", version);
    }

    public TinyJar with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public TinyJar file(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds the classes of one source file, compiled against the test's class path. */
    public TinyJar source(String className, String source) {
        try (Scratch scratch = Scratch.make()) {
            Path folder = scratch.folder();
            Path file = folder.resolve(className.substring(className.lastIndexOf('.') + 1) + ".java");
            Files.writeString(file, source);
            Path classes = Files.createDirectory(folder.resolve("classes"));
            int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-d", classes.toString(),
                    "-cp", System.getProperty("java.class.path"), file.toString());
            if (status != 0) throw new IllegalArgumentException("does not compile: " + source);
            try (Stream<Path> all = Files.walk(classes)) {
                for (Path each : all.filter(Files::isRegularFile).toList())
                    entries.put(classes.relativize(each).toString(), Files.readAllBytes(each));
            }
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public byte[] bytes() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Path next = Files.createTempFile(file.getParent(), "jar", ".next");
        Files.write(next, bytes());
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
