package org.kinora.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinora.api.platform.engine.Operations.Request;

class BatchRunTest {
    @TempDir Path folder;

    private static JsonObject input() {
        return JsonParser.parseString("{\"batch\":{\"path\":\"list.txt\"},\"rate\":12}").getAsJsonObject();
    }

    @Test
    void every_script_of_the_list_is_made_with_the_same_options_and_the_first_failure_is_the_status() throws IOException {
        Files.writeString(folder.resolve("list.txt"), "# two films\na.fountain\n\nsub/b.fdx\n");
        List<Request> asked = new ArrayList<>();
        JsonArray results = new JsonArray();
        int status = new BatchRun(Cards.MAKE, folder, "main").run(input(), Optional.of(folder.resolve("out")), (request, result) -> {
            asked.add(request);
            return asked.size() == 1 ? 3 : 0;
        }, results);
        assertThat(status).isEqualTo(3);
        assertThat(asked).extracting(request -> request.project().orElseThrow())
                .containsExactly(folder.resolve("a.kinora"), folder.resolve("sub/b.kinora"));
        assertThat(asked.get(1).input()).contains("sub/b.fdx").contains("\"rate\":12").doesNotContain("batch");
        assertThat(asked.get(1).deliver()).contains(folder.resolve("out/b.mp4"));
        assertThat(results.toString()).isEqualTo("[{\"script\":\"a.fountain\",\"status\":3},{\"script\":\"sub/b.fdx\",\"status\":0}]");
    }

    @Test
    void a_list_that_is_missing_or_empty_is_told() throws IOException {
        BatchRun batch = new BatchRun(Cards.MAKE, folder, "main");
        assertThatThrownBy(() -> batch.run(input(), Optional.empty(), (request, result) -> 0, new JsonArray())).hasMessageStartingWith("The list ")
                .hasMessageContaining("cannot be read.");
        Files.writeString(folder.resolve("list.txt"), "# nothing\n");
        assertThatThrownBy(() -> batch.run(input(), Optional.empty(), (request, result) -> 0, new JsonArray()))
                .hasMessageContaining("names no script.");
    }
}
