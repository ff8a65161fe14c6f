package org.kinora.workbench.internal.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kinora.api.workbench.FileChooser;
import org.kinora.api.workbench.FileQuestion;

/** Asks by the dialogs of the system; UI thread. */
final class SystemDialogs implements FileChooser {
    @Override
    public List<Path> choose(Shell above, FileQuestion question) {
        return switch (question.kind()) {
            case FOLDER -> folder(above, question);
            case OPEN -> files(above, question, SWT.OPEN);
            case OPEN_MANY -> files(above, question, SWT.OPEN | SWT.MULTI);
            case SAVE -> files(above, question, SWT.SAVE);
        };
    }

    private static List<Path> folder(Shell above, FileQuestion question) {
        DirectoryDialog dialog = new DirectoryDialog(above, SWT.OPEN);
        dialog.setText(question.title());
        question.start().ifPresent(start -> dialog.setFilterPath(start.toString()));
        return Stream.ofNullable(dialog.open()).map(Path::of).toList();
    }

    private static List<Path> files(Shell above, FileQuestion question, int style) {
        FileDialog dialog = new FileDialog(above, style);
        dialog.setText(question.title());
        if (!question.filters().isEmpty()) {
            dialog.setFilterExtensions(question.filters().stream().map(FileQuestion.Filter::pattern).toArray(String[]::new));
            dialog.setFilterNames(question.filters().stream().map(one -> one.title().isEmpty() ? one.pattern() : one.title()).toArray(String[]::new));
        }
        question.start().ifPresent(start -> dialog.setFilterPath(start.toString()));
        dialog.setFileName(question.name());
        dialog.setOverwrite(true);
        if (dialog.open() == null) return List.of();
        return Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList();
    }
}
