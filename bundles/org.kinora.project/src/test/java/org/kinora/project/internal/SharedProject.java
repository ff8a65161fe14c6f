package org.kinora.project.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.Commit;
import org.kinora.api.platform.project.CommitResult;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.Edit;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.View;
import org.kinora.api.work.Caller;
import org.kinora.project.internal.Workplace.Scene;

/** One project for many tests of documents, each on a branch of its own that begins with nothing. */
final class SharedProject implements AutoCloseable {
    private final Workplace workplace = new Workplace();
    private final Path folder;
    private final OpenProject project;
    private final AtomicInteger branches = new AtomicInteger();

    SharedProject() throws Exception {
        folder = Files.createTempDirectory("kinora-test");
        project = workplace.create(folder.resolve("Shared.kinora"));
    }

    Workplace workplace() {
        return workplace;
    }

    OpenProject project() {
        return project;
    }

    Documents documents() {
        return project.documents();
    }

    String branch() {
        return branch(0);
    }

    String branch(long from) {
        return documents().createBranch("b" + branches.incrementAndGet(), from).name();
    }

    /** Commits over whatever is there. */
    Commit commit(String branch, Change... changes) {
        return ((CommitResult.Done) documents().commit(edit(branch, Documents.NEWEST, changes))).commit();
    }

    static Edit edit(String branch, long base, Change... changes) {
        return new Edit(branch, base, List.of(changes), "Edit", Caller.LOCAL);
    }

    static Change put(String id, String heading) {
        return Change.put(Scene.TYPE, id, new Scene(heading, 1));
    }

    static Change put(String id, int seconds) {
        return Change.put(Scene.TYPE, id, new Scene("", seconds));
    }

    static Change remove(String id) {
        return Change.remove(Scene.TYPE.id(id));
    }

    /** Every entity with its hash, one a line: equal texts are equal bytes. */
    static String bytes(View view) {
        StringBuilder text = new StringBuilder();
        view.entities().forEach(id -> text.append(id).append(' ').append(view.hash(id).orElseThrow()).append('\n'));
        return text.toString();
    }

    String bytes(String branch) {
        return bytes(documents().view(branch));
    }

    @Override
    public void close() throws Exception {
        project.close();
        workplace.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
