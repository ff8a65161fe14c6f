package org.kinora.itests;

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

/** A jar that a test makes: manifest headers, texts, classes compiled from source, components. */
public final class MadeJar {
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** A bundle of a name and version. */
    public static MadeJar bundle(String symbolicName, String version) {
        return new MadeJar().with("Bundle-ManifestVersion", "2").with("Bundle-SymbolicName", symbolicName).with("Bundle-Version", version);
    }

    public MadeJar with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public MadeJar file(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds the classes of one source file, compiled against the test's class path. */
    public MadeJar source(String className, String source) {
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

    /** Adds a component that offers one service type under an id. */
    public MadeJar component(String className, String service, String id) {
        headers.merge("Service-Component", "OSGI-INF/" + className + ".xml", (a, b) -> a + "," + b);
        return file("OSGI-INF/" + className + ".xml", """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="%s">
              <property name="provider.id" type="String" value="%s"/>
              <implementation class="%s"/>
              <service><provide interface="%s"/></service>
            </scr:component>""".formatted(className, id, className, service));
    }

    /** Writes the jar as a careful installer does: beside it first, then renamed. */
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

    private byte[] bytes() throws IOException {
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
        }
        return bytes.toByteArray();
    }
}
