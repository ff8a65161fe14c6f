package org.kinora.uitests.bed;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.workbench.FileChooser;
import org.kinora.api.workbench.FileQuestion;

/** Answers the window's questions for files in the place of a person, with paths that a test knows beforehand. */
public final class GivenPaths implements FileChooser, AutoCloseable {
    private final List<FileQuestion> asked = new CopyOnWriteArrayList<>();
    private final List<Path> answer;
    private final Runnable end;

    private GivenPaths(Window window, List<Path> answer) {
        this.answer = answer;
        end = window.offer(FileChooser.class, this);
    }

    /** Asked until it is closed; without paths it answers as a person does who changes his mind. */
    public static GivenPaths to(Window window, Path... answer) {
        return new GivenPaths(window, List.of(answer));
    }

    @Override
    public List<Path> choose(Shell above, FileQuestion question) {
        asked.add(question);
        return answer;
    }

    /** The question that was put; waits for it. */
    public FileQuestion asked() {
        Patience.until("a question for files", () -> !asked.isEmpty());
        return asked.getFirst();
    }

    @Override
    public void close() {
        end.run();
    }
}
