package org.kinora.workbench.internal.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkplaceTest {
    @TempDir
    Path folder;
    private Workplace workplace;

    @BeforeEach
    void set_up() {
        workplace = new Workplace(folder.resolve("home"));
    }

    @Test
    void a_script_stands_for_the_project_beside_it() {
        workplace.open(folder.resolve("rain.fountain"));
        assertThat(workplace.project()).contains(folder.resolve("rain.kinora"));
        workplace.open(folder.resolve("tea.kinora"));
        assertThat(workplace.project()).contains(folder.resolve("tea.kinora"));
    }

    @Test
    void recent_projects_are_remembered_the_latest_first_without_those_that_are_gone() throws Exception {
        for (String name : new String[] {"one.kinora", "two.kinora", "gone.kinora"}) {
            Files.createDirectories(folder.resolve(name));
            workplace.open(folder.resolve(name));
        }
        workplace.open(folder.resolve("one.kinora"));
        Files.delete(folder.resolve("gone.kinora"));
        assertThat(new Workplace(folder.resolve("home")).recent()).containsExactly(folder.resolve("one.kinora"), folder.resolve("two.kinora"));
    }

    @Test
    void a_damaged_list_of_recent_projects_is_no_reason_not_to_start() throws Exception {
        Path list = folder.resolve("home/workbench/recent.json");
        Files.createDirectories(list.getParent());
        Files.writeString(list, "{\"projects\": [");
        assertThat(workplace.recent()).isEmpty();
        workplace.open(Files.createDirectories(folder.resolve("new.kinora")));
        assertThat(workplace.recent()).containsExactly(folder.resolve("new.kinora"));
    }

    @Test
    void the_file_of_an_asset_is_found_by_its_hash_and_nothing_else_is() throws Exception {
        String hash = "ab" + "0".repeat(62);
        Path file = folder.resolve("tea.kinora/assets/ab/" + hash + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {1});
        workplace.open(folder.resolve("tea.kinora"));
        assertThat(workplace.file("sha256:" + hash + ";image/png")).contains(file);
        assertThat(workplace.file("sha256:cd" + hash.substring(2) + ";image/png")).isEmpty();
        assertThat(workplace.file("../../etc/passwd")).isEmpty();
    }

    @Test
    void listeners_hear_until_they_are_taken_back() {
        AtomicInteger heard = new AtomicInteger();
        Runnable end = workplace.listen(heard::incrementAndGet);
        workplace.open(folder.resolve("tea.kinora"));
        end.run();
        workplace.close();
        assertThat(heard).hasValue(1);
    }
}
