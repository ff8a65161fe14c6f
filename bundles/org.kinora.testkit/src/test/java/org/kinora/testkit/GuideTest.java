package org.kinora.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

class GuideTest {
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    @TempDir Path folder;

    @Test
    void the_provider_of_the_guide_is_short_compiles_and_passes_its_contract() throws Exception {
        String guide = Files.readString(Path.of("../../sdk-docs/testkit.md"));
        List<String> java = blocks(guide, "java");
        assertThat(java.get(0).lines().count()).isLessThanOrEqualTo(40);
        assertThat(java.get(1).lines().count()).isLessThanOrEqualTo(15);
        compile(List.of(new Text("acme/FlatColour.java", java.get(0)), new Text("acme/FlatColourTest.java", java.get(1))));
        Files.writeString(folder.resolve("acme/texts.properties"), blocks(guide, "properties").getFirst());
        Path report = folder.resolve("report.txt");
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            EngineTestKit.engine("junit-jupiter").selectors(selectClass(loader.loadClass("acme.FlatColourTest")))
                    .configurationParameters(Map.of("kinora.testkit.report", report.toString())).execute();
        }
        assertThat(report).content().contains("acme.FlatColourTest\nkit 0.1: 14/14\n");
    }

    private void compile(List<Text> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-proc:none", "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(messages, null, null, options, null, sources).call()).as(messages.toString()).isTrue();
    }

    private static List<String> blocks(String guide, String language) {
        return BLOCK.matcher(guide).results().filter(block -> block.group(1).equals(language)).map(block -> block.group(2)).toList();
    }

    /** A source file held in memory. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
