package org.kinora.store.internal.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.store.Channel;
import org.kinora.api.platform.store.Claim;
import org.kinora.api.platform.store.Owners;

class OwnersTest {
    @TempDir
    private Path project;

    private final SocketOwners owners = new SocketOwners();
    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        owners.stop();
        for (Process process : processes) process.destroyForcibly().waitFor();
    }

    private BufferedReader second() throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Guest.class.getName(), project.toString()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        return process.inputReader(StandardCharsets.UTF_8);
    }

    private Claim claimed() {
        return owners.claim(project).orElseThrow();
    }

    @Test
    void a_second_process_is_served_by_the_one_that_has_the_project() throws Exception {
        BlockingQueue<String> asked = new LinkedBlockingQueue<>();
        claimed().serve(channel -> {
            asked.add(channel.receive().orElseThrow());
            channel.send("{\"film\":\"made\"}");
        });
        assertThat(second().readLine()).isEqualTo("guest {\"film\":\"made\"}");
        assertThat(asked.poll(10, TimeUnit.SECONDS)).isEqualTo("{\"do\":\"film.make\"}");
    }

    @Test
    void a_project_held_by_another_process_is_reached_there_and_free_when_that_is_killed() throws Exception {
        String owner = second().readLine();
        assertThat(owner).startsWith("owner ");
        assertThat(owners.claim(project)).isEmpty();
        try (Channel channel = owners.connect(project).orElseThrow()) {
            channel.send("{\"n\":1}");
            channel.send("\"שלום 映画\"");
            assertThat(channel.receive()).contains("{\"echo\":{\"n\":1}}");
            assertThat(channel.receive()).contains("{\"echo\":\"שלום 映画\"}");
            processes.getFirst().destroyForcibly().waitFor();
            assertThat(channel.receive()).isEmpty();
        }
        assertThat(owners.connect(project)).isEmpty();
        String stale = Files.readString(project.resolve("store/owner.socket")).strip();
        assertThat(owners.enter(project)).isInstanceOfSatisfying(Owners.Entry.Owned.class, entry -> entry.claim().serve(channel -> {
            channel.receive();
            channel.send("{}");
        }));
        assertThat(Path.of(stale)).doesNotExist();
        assertThat(second().readLine()).isEqualTo("guest {}");
    }

    @Test
    void a_project_is_claimed_once_in_a_process_and_free_after_closing() throws Exception {
        Claim claim = claimed();
        assertThat(owners.claim(project)).isEmpty();
        assertThat(owners.claim(Files.createSymbolicLink(project.resolveSibling("link" + System.nanoTime()), project))).isEmpty();
        SocketOwners others = new SocketOwners();
        assertThat(others.claim(project)).isEmpty();
        assertThat(second().readLine()).as("the lock is still held").isNull();
        claim.close();
        claim.close();
        claimed().close();
    }

    @Test
    void two_projects_are_owned_at_once() throws IOException {
        Path other = Files.createDirectories(project.resolve("Other.kinora"));
        claimed().serve(channel -> channel.send("1"));
        owners.claim(other).orElseThrow().serve(channel -> channel.send("2"));
        assertThat(owners.connect(project).orElseThrow().receive()).contains("1");
        assertThat(owners.connect(other).orElseThrow().receive()).contains("2");
    }

    @Test
    void only_this_user_may_reach_the_socket_however_long_the_projects_path_is() throws IOException {
        Path deep = Files.createDirectories(project.resolve("a-rather-long-folder-name/".repeat(8) + "Film.kinora"));
        Claim claim = owners.claim(deep).orElseThrow();
        claim.serve(channel -> channel.send("1"));
        Path socket = Path.of(Files.readString(deep.resolve("store/owner.socket")).strip());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent()))).isEqualTo("rwx------");
        assertThat(owners.connect(deep).orElseThrow().receive()).contains("1");
        claim.close();
        assertThat(socket).doesNotExist();
        assertThat(deep.resolve("store/owner.socket")).doesNotExist();
    }

    @Test
    void a_long_message_arrives_whole_and_one_with_a_line_break_is_refused() {
        String text = "\"" + "x".repeat(3_000_000) + "\"";
        claimed().serve(channel -> channel.send(channel.receive().orElseThrow()));
        try (Channel channel = owners.connect(project).orElseThrow()) {
            channel.send(text);
            assertThat(channel.receive()).contains(text);
            assertThatThrownBy(() -> channel.send("a\nb")).hasMessage("a message is one line");
        }
    }

    @Test
    void a_handler_that_fails_ends_its_connection_only() {
        claimed().serve(channel -> {
            if (channel.receive().equals(Optional.of("fail"))) throw new IOException("on purpose");
            channel.send("fine");
        });
        try (Channel bad = owners.connect(project).orElseThrow(); Channel good = owners.connect(project).orElseThrow()) {
            bad.send("fail");
            assertThat(bad.receive()).isEmpty();
            good.send("go");
            assertThat(good.receive()).contains("fine");
        }
    }

    @Test
    void a_socket_file_that_names_something_else_is_neither_connected_to_nor_removed() throws IOException {
        Path precious = Files.writeString(project.resolve("precious.sock"), "");
        Files.createDirectories(project.resolve("store"));
        Files.writeString(project.resolve("store/owner.socket"), precious + "\n");
        assertThat(owners.connect(project)).isEmpty();
        claimed().serve(channel -> channel.send("1"));
        assertThat(precious).exists();
    }

    @Test
    void a_missing_folder_and_one_that_cannot_be_written_are_failures_in_words() throws IOException {
        Path missing = project.resolve("nothing");
        assertThatThrownBy(() -> owners.claim(missing)).hasMessage("There is no project folder " + missing + "\n  what to do: Check the path.");
        Files.writeString(project.resolve("store"), "in the way");
        assertThatThrownBy(() -> owners.claim(project)).hasMessageStartingWith("The project " + project + " cannot be opened for writing\n"
                + "  expected: a folder that this user may write to\n  found: ");
    }
}
