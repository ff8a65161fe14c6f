package org.kinora.project.internal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kinora.api.asset.AssetId;
import org.kinora.api.asset.Origin;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.CommitResult;
import org.kinora.api.platform.project.Documents;
import org.kinora.api.platform.project.Edit;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.work.Caller;
import org.kinora.project.internal.Workplace.Scene;

/** A process that commits and stores without end, and says after each what it was promised; it is there to be killed. */
final class Victim {
    private Victim() {}

    /** Arguments: project folder, name of this life. */
    @SuppressWarnings("resource")
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Path.of(arguments[0]);
        Workplace workplace = new Workplace();
        OpenProject project = Files.exists(folder.resolve("kinora.json")) ? workplace.projects().open(folder) : workplace.create(folder);
        out.println("opened");
        Thread.ofPlatform().start(() -> store(project, arguments[1], out));
        for (int i = 0; ; i++) {
            String id = arguments[1] + "-" + i % 7;
            Change change = Change.put(Scene.TYPE, id, new Scene("n" + i, i + 1));
            CommitResult.Done done = (CommitResult.Done) project.documents().commit(new Edit("main", Documents.NEWEST, List.of(change), "Edit " + i,
                    Caller.LOCAL));
            out.println("commit " + done.commit().id() + " " + id + " " + change.document().orElseThrow().hash());
            if (i % 10 == 9) out.println("undo " + project.documents().undo("main", Caller.LOCAL).orElseThrow().id());
        }
    }

    private static void store(OpenProject project, String life, PrintStream out) {
        for (int i = 0; ; i++) {
            byte[] bytes = (life + " " + i + " ").repeat(1 + i % 5 * 4000).getBytes(StandardCharsets.UTF_8);
            AssetId id = project.assets().put(bytes, "image/png", Origin.DERIVED, life + i + ".png");
            out.println("asset " + id);
        }
    }
}
