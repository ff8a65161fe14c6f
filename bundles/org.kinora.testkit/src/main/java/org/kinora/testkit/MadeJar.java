package org.kinora.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * A jar that a test makes: manifest headers, texts, classes compiled from source, components.
 *
 * <p>For tests that run plug-ins in a framework: a good plug-in, or one that lacks something, is a few lines. The same headers and entries in the
 * same order give the same bytes. For one thread; trouble with the disk is an {@link UncheckedIOException}.
 */
public final class MadeJar {
    /** The first time that a zip file can state. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** An empty jar with a manifest and no bundle headers: a plain library. */
    public MadeJar() {}

    /** A bundle of a name (with its directives, such as {@code acme;singleton:=true}) and version. */
    public static MadeJar bundle(String symbolicName, String version) {
        return new MadeJar().with("Bundle-ManifestVersion", "2").with("Bundle-SymbolicName", symbolicName).with("Bundle-Version", version);
    }

    /** Sets a manifest header. */
    public MadeJar with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** Adds a text in UTF-8 under a path such as {@code OSGI-INF/acme.xml}. */
    public MadeJar file(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /**
     * Adds the classes of one source file, compiled against the test's class path; other sources of this jar are not seen.
     *
     * @param className of the public class, with its package
     * @throws IllegalArgumentException when it does not compile, with what the compiler said
     */
    public MadeJar source(String className, String source) {
        try (Scratch scratch = Scratch.make()) {
            Path file = scratch.folder().resolve(className.substring(className.lastIndexOf('.') + 1) + ".java");
            Files.writeString(file, source);
            Path classes = Files.createDirectory(scratch.folder().resolve("classes"));
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int status = ToolProvider.getSystemJavaCompiler().run(null, said, said, "-proc:none", "-d", classes.toString(),
                    "-cp", System.getProperty("java.class.path"), file.toString());
            if (status != 0) throw new IllegalArgumentException(said.toString(StandardCharsets.UTF_8).replace(scratch.folder() + "/", ""));
            try (Stream<Path> all = Files.walk(classes)) {
                for (Path each : all.filter(Files::isRegularFile).sorted().toList())
                    entries.put(classes.relativize(each).toString(), Files.readAllBytes(each));
            }
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Adds the description of a component of this class that offers one service type under a provider id; the class itself comes by {@link
     * #source}.
     */
    public MadeJar component(String className, String service, String id) {
        headers.merge("Service-Component", "OSGI-INF/" + className + ".xml", (before, more) -> before + "," + more);
        return file("OSGI-INF/" + className + ".xml", """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%s">
              <property name="provider.id" type="String" value="%s"/>
              <implementation class="%s"/>
              <service><provide interface="%s"/></service>
            </scr:component>""".formatted(className, id, className, service));
    }

    /**
     * Writes the jar as a careful installer does: beside it first, then renamed, so that nobody sees half of it; its folder is made. Answers the
     * file.
     */
    public Path write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Path next = Files.createTempFile(file.getParent(), "jar", ".next");
            Files.write(next, bytes());
            return Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The whole jar. */
    public byte[] bytes() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach(manifest.getMainAttributes()::putValue);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            manifest.write(page);
            add(jar, "META-INF/MANIFEST.MF", page.toByteArray());
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) add(jar, entry.getKey(), entry.getValue());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String path, byte[] content) throws IOException {
        JarEntry entry = new JarEntry(path);
        entry.setTimeLocal(TIME);
        jar.putNextEntry(entry);
        jar.write(content);
        jar.closeEntry();
    }
}
